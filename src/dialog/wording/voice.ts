import { minorDigits } from '../../catalog/money.js'
import type { Money, Product } from '../../catalog/product.js'
import type { Language, SlotName } from '../../intent/understanding.js'
import type { WordingKey } from './en.js'
import { leafOf, type ShopExample, type ShopWords } from './shop-words.js'
import { isWordingKey, type WordingValues, wordingOf } from './wording.js'
import { chineseValue } from './zh-values.js'

/** How one reply speaks: its language, its choice among ways to say a thing, its numbers. */
export interface Voice {
  language: Language
  say(key: WordingKey, values?: WordingValues): string
  /** A value of the frame language in the shopper's words. */
  value(slot: SlotName, value: string): string
  /** A kind of product, where English wants it, in the plural. */
  kind(kind: string): string
  number(value: number): string
  money(money: Money): string
  /** An amount in whole units (80 is eighty dollars) as the language likes to read it: $80, 80美元. */
  amount(value: number, currency: string): string
  /** The same as a person would type it: "80 dollars". */
  amountInWords(value: number, currency: string): string
  list(items: readonly string[], join: 'comma' | 'and' | 'or'): string
  /** Sentences one after another. */
  sentences(items: readonly string[]): string
  title(product: Product): string
  category(product: Product): string
  description(product: Product): string
  examples(count: number): ShopExample[]
}

const locales: Readonly<Record<Language, string>> = { en: 'en-US', zh: 'zh-CN' }

/** The voice of one turn; the same seed speaks the same words. */
export function createVoice(language: Language, seed: string, shop: ShopWords): Voice {
  const say = (key: WordingKey, values: WordingValues = {}): string => wordingOf(language, key, values, seed)
  const inWords = (value: number, currency: string): string => {
    const key = `money.${currency}`
    return isWordingKey(key) ? say(key, { number: value }) : formatAmount(value, currency, language)
  }
  const translated = (product: Product) => product.translations?.[language]
  return {
    language,
    say,
    value: (slot, value) =>
      slot === 'brand' ? shop.brand(value) : language === 'zh' ? (chineseValue(slot, value) ?? value) : value,
    kind: (kind) => (language === 'zh' ? shop.kindInChinese(kind) : plural(kind)),
    number: (value) => formatter(language).format(value),
    money: (money) =>
      formatAmount(money.amountMinor / 10 ** minorDigits(money.currency), money.currency, language),
    amount: (value, currency) =>
      language === 'zh' ? inWords(value, currency) : formatAmount(value, currency, language),
    amountInWords: inWords,
    list: (items, join) =>
      join === 'or'
        ? items.join(say('list.or'))
        : listed(items, say('list.comma'), join === 'and' ? say('list.and') : say('list.comma')),
    sentences: (items) => items.filter((item) => item !== '').join(say('list.sentence')),
    title: (product) => translated(product)?.title ?? product.title,
    category: (product) => leafOf(translated(product)?.category ?? product.category),
    description: (product) => translated(product)?.description ?? product.description ?? '',
    examples: (count) => shop.examples(language, count),
  }
}

function formatAmount(value: number, currency: string, language: Language): string {
  const minimumFractionDigits = Number.isInteger(value) ? 0 : minorDigits(currency)
  return formatter(language, { style: 'currency', currency, minimumFractionDigits }).format(value)
}

const formatters = new Map<string, Intl.NumberFormat>() // each takes longer to build than a whole reply to write

function formatter(language: Language, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  const key = `${language} ${options.currency} ${options.minimumFractionDigits}`
  const known = formatters.get(key) ?? new Intl.NumberFormat(locales[language], options)
  if (formatters.size > 100) formatters.clear() // a shopper can name more currencies than a shop has
  formatters.set(key, known)
  return known
}

function listed(items: readonly string[], comma: string, last: string): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(comma)}${last}${items.at(-1)}`
}

/** Names of stuff have no plural; what ends on s has it already. */
const uncountable =
  /(?:s|furniture|luggage|jewelry|jewellery|clothing|footwear|equipment|bedding|coffee|tea|wine|beer|milk|rice|bread|food|paper|makeup|wear|ware|gear|storage|lighting|software|underwear)$/

function plural(kind: string): string {
  if (/(?:ss|ch|sh|x)$/.test(kind)) return `${kind}es`
  if (uncountable.test(kind)) return kind
  if (/[^aeiou]y$/.test(kind)) return `${kind.slice(0, -1)}ies`
  return /(?:[^f]fe|lf)$/.test(kind) ? kind.replace(/fe?$/, 'ves') : `${kind}s`
}

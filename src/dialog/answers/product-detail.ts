import { currentPrice, type Product } from '../../catalog/index.js'
import { attributeName } from '../../catalog/product-words.js'
import { limits } from '../../limits.js'
import type { Voice } from '../wording/voice.js'
import { isWordingKey } from '../wording/wording.js'

/** One product in detail, a line for each thing the catalogue says; nothing else is said. */
export function describeProduct(product: Product, voice: Voice): string {
  return [
    nameLine(product, voice),
    priceLine(product, voice),
    ...ratingLine(product, voice),
    stockLine(product, voice),
    ...optionLines(product, voice),
    ...attributeLines(product, voice),
    ...quoteLine(product, voice),
  ].join('\n')
}

function nameLine(product: Product, voice: Voice): string {
  const title = voice.title(product)
  const { brand } = product
  const isNamed = brand === undefined || title.toLowerCase().includes(brand.toLowerCase())
  return isNamed ? title : voice.say('product.by', { title, brand })
}

function priceLine(product: Product, voice: Voice): string {
  const price = currentPrice(product)
  return price === product.price
    ? voice.say('product.price', { price: voice.money(price) })
    : voice.say('product.sale', { price: voice.money(price), before: voice.money(product.price) })
}

function ratingLine({ rating, ratingCount }: Product, voice: Voice): string[] {
  if (rating === undefined) return []
  return ratingCount
    ? [voice.say('product.rating', { rating, count: voice.number(ratingCount) })]
    : [voice.say('product.ratingOnly', { rating })]
}

function stockLine({ availability, variants }: Product, voice: Voice): string {
  if (availability === 'preorder' || availability === 'backorder') return voice.say('product.preorder')
  const stock = variants.reduce((sum, variant) => sum + variant.stock, 0)
  if (availability === 'out_of_stock' || (variants.length > 0 && stock === 0))
    return voice.say('product.outOfStock')
  return variants.length === 0
    ? voice.say('product.stockOne')
    : voice.say('product.stock', { count: voice.number(stock) })
}

/** The colours, sizes and so on that can be had now. */
function optionLines({ variants }: Product, voice: Voice): string[] {
  const inStock = variants.filter(({ stock }) => stock > 0)
  const names = [...new Set(inStock.flatMap(({ options }) => Object.keys(options)))]
  return names.map((name) => {
    const values = [...new Set(inStock.flatMap(({ options }) => options[name] ?? []))]
    const told = values.slice(0, limits.reply.maxOptions).map((value) => optionValue(name, value, voice))
    const count = values.length - told.length
    const said = { name: optionName(name, voice), values: voice.list(told, 'comma'), count }
    return voice.say(count > 0 ? 'product.optionsMore' : 'product.options', said)
  })
}

function attributeLines({ attributes, variants }: Product, voice: Voice): string[] {
  const options = new Set(variants.flatMap(({ options }) => Object.keys(options).map(attributeName)))
  return Object.entries(attributes)
    .filter(([name, values]) => values.length > 0 && !options.has(attributeName(name)))
    .slice(0, limits.reply.maxAttributes)
    .map(([name, values]) => {
      const told = values.map((value) => voice.value('feature', value))
      return voice.say('product.attribute', {
        name: optionName(name, voice),
        values: voice.list(told, 'comma'),
      })
    })
}

function quoteLine(product: Product, voice: Voice): string[] {
  const sentence = firstSentence(voice.description(product))
  return sentence === '' ? [] : [voice.say('product.quote', { sentence })]
}

/** Up to the first full stop that ends a sentence, so that "1.5 l" stays whole. */
function firstSentence(text: string): string {
  const plain = text.replaceAll(/\s+/g, ' ').trim()
  const sentence = /^.*?(?:[.!?](?=\s|$)|[。！？])/u.exec(plain)?.[0] ?? plain
  const characters = [...sentence]
  const { maxQuote } = limits.reply
  return characters.length <= maxQuote ? sentence : `${characters.slice(0, maxQuote).join('')}…`
}

function optionName(name: string, voice: Voice): string {
  const key = `option.${attributeName(name)}`
  if (isWordingKey(key)) return voice.say(key)
  const spoken = voice.value('attribute', attributeName(name))
  return spoken.charAt(0).toUpperCase() + spoken.slice(1)
}

function optionValue(name: string, value: string, voice: Voice): string {
  const isColor = attributeName(name) === 'color'
  return voice.language === 'zh' && isColor ? voice.value('color', value.toLowerCase()) : value
}

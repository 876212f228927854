import type { Product } from '../catalog/product.js'
import { attributeName } from '../catalog/product-words.js'
import { remember } from '../catalog/remember.js'
import { containsPhrase, isSingleCharacterScript, tokenize } from '../catalog/tokenize.js'
import { limits } from '../limits.js'
import { type Measure, measureOf, measuresIn } from './measure.js'
import { nearWishes } from './need-synonyms.js'
import type { EvidencePlace } from './reason.js'

/** The texts of a product in which a wish is looked up, as words. */
export interface ProductText {
  fields: { place: EvidencePlace; text: string; words: string[]; stems: string[] }[]
}

/** A wish as it is looked up. */
interface Wish {
  words: string[]
  roots: string[]
  /** Undefined where the wish is no quantity. */
  measure: Measure | undefined
  near: { words: string[]; roots: string[] }[]
}

/** Read once, compared with many products. */
const readWish = remember(limits.retrieval.rememberedWishes, (text): Wish => {
  const words = tokenize(text)
  const near = nearWishes(words).map((others) => ({ words: [...others], roots: others.map(rootOf) }))
  const measure = measureOf(text)
  return { words, roots: words.map(rootOf), measure: measure?.unit === '' ? undefined : measure, near }
})

/** Where a wish is met, and how well, above 0 up to 1; below 0 where the product says that it does not meet it. */
export interface Evidence {
  place: EvidencePlace
  strength: number
  closeness: Closeness
  /** The attribute, title or sentence of the product that says so, whole. */
  text: string
}

/** How its words stand to those of the wish: the same in any form, all of them but apart, near ones, some of them, denied. */
export type Closeness = 'same' | 'apart' | 'near' | 'part' | 'denied'

const strengthOf: Readonly<Record<EvidencePlace, number>> = {
  attribute: 1,
  variant: 1,
  title: 1,
  category: 0.9,
  description: 0.8,
}
const nearFactor = 0.85 // by a near word: "soft" for "comfortable"
const stemFactor = 0.9 // by another form: "cushioning" for "cushioned"
const scatteredFactor = 0.7 // all its words, not side by side
const partFactor = 0.4 // half of its words or more

/** Reads a product for `findEvidence`. */
export function readProductText(product: Product): ProductText {
  const translated = Object.values(product.translations ?? {})
  const options = new Set(product.variants.flatMap(({ options: chosen }) => Object.values(chosen)))
  const texts: [EvidencePlace, string][] = [
    ...Object.entries(product.attributes).flatMap(attributeTexts),
    ...[...options].map((text): [EvidencePlace, string] => ['variant', text]),
    ...[product.title, ...translated.map(({ title }) => title)].map((text): [EvidencePlace, string] => [
      'title',
      text,
    ]),
    ...sentences([product.description, ...translated.map(({ description }) => description)]).map(
      (text): [EvidencePlace, string] => ['description', text],
    ),
    ['category', product.category],
  ]
  return {
    fields: texts.map(([place, text]) => {
      const words = tokenize(text)
      return { place, text, words, stems: words.map(rootOf) }
    }),
  }
}

/** An attribute that is simply true says its own name. */
function attributeTexts([name, values]: [string, string[]]): [EvidencePlace, string][] {
  if (guides.has(attributeName(name))) return []
  return values.map((value) => ['attribute', /^(?:yes|true|是)$/i.test(value.trim()) ? name : value])
}

const guides: ReadonlySet<string> = new Set(['size guide', 'care', 'sku', 'gtin', 'mpn'])

/** Sentence by sentence, so that the words of a wish are not gathered from a whole page. */
function sentences(texts: readonly (string | undefined)[]): string[] {
  return texts.flatMap((text) => (text ?? '').split(/(?<=[.!?;\n])\s+|(?<=[。！？；])/u)).filter(Boolean)
}

/** The best place where a product says that it meets a wish, else where it says that it does not; undefined where it says nothing. */
export function findEvidence(text: ProductText, wished: string): Evidence | undefined {
  const wish = readWish(wished)
  if (wish.words.length === 0) return undefined
  const measured = measureEvidence(text, wish)
  if (measured !== undefined) return measured
  return better(wordEvidence(text, wish), nearEvidence(text, wish)) ?? denial(text, wish)
}

function denial(text: ProductText, { roots }: Wish): Evidence | undefined {
  const field = text.fields.find(({ stems }) => containsPhrase(stems, roots) && isDenied(stems, roots))
  return field && evidenceOf(field, -1, 'denied')
}

function nearEvidence(text: ProductText, { near }: Wish): Evidence | undefined {
  return near.map((phrase) => phraseEvidence(text, phrase, nearFactor, 'near')).reduce(better, undefined)
}

function wordEvidence(text: ProductText, wish: Wish): Evidence | undefined {
  const phrase = phraseEvidence(text, wish, 1, 'same')
  if (phrase !== undefined) return phrase
  if (wish.words.length < 2 || wish.words.some(isSingleCharacterScript)) return undefined
  return text.fields.map((field) => scatteredEvidence(field, wish.roots)).reduce(better, undefined)
}

/** The words side by side, as they are or in another form, and not denied. */
function phraseEvidence(
  text: ProductText,
  { words, roots }: Pick<Wish, 'words' | 'roots'>,
  factor: number,
  closeness: Closeness,
): Evidence | undefined {
  let best: Evidence | undefined
  for (const field of text.fields) {
    const exact = containsPhrase(field.words, words)
    if (!exact && !containsPhrase(field.stems, roots)) continue
    if (isDenied(field.stems, roots)) continue
    best = better(best, evidenceOf(field, factor * (exact ? 1 : stemFactor), closeness))
  }
  return best
}

function scatteredEvidence(
  field: ProductText['fields'][number],
  roots: readonly string[],
): Evidence | undefined {
  if (isDenied(field.stems, roots)) return undefined
  const found = roots.filter((root) => field.stems.includes(root)).length
  if (found === roots.length) return evidenceOf(field, scatteredFactor, 'apart')
  return found * 2 >= roots.length ? evidenceOf(field, partFactor, 'part') : undefined
}

/** "256gb" and "256 GB" are one, "1.5 m" and "150 cm" too. */
function measureEvidence(text: ProductText, { measure }: Wish): Evidence | undefined {
  if (measure === undefined) return undefined
  return text.fields
    .filter(({ text: words }) =>
      measuresIn(words).some(
        ({ unit, value }) => unit === measure.unit && Math.abs(value - measure.value) < 1e-6,
      ),
    )
    .map((field) => evidenceOf(field, 1, 'same'))
    .reduce(better, undefined)
}

function evidenceOf(
  { place, text }: ProductText['fields'][number],
  factor: number,
  closeness: Closeness,
): Evidence {
  return { place, strength: strengthOf[place] * factor, closeness, text }
}

function better(one: Evidence | undefined, other: Evidence | undefined): Evidence | undefined {
  if (one === undefined || other === undefined) return one ?? other
  return other.strength > one.strength ? other : one
}

/** "not waterproof", "isn't waterproof", “不防水” say the opposite; "no" and "without" the tokenizer has dealt with. */
function isDenied(stems: readonly string[], roots: readonly string[]): boolean {
  const first = roots[0] ?? ''
  const at = stems.indexOf(first)
  const before = stems.slice(Math.max(0, at - 2), Math.max(0, at))
  return before.some((word) => denials.has(word))
}

const denials: ReadonlySet<string> = new Set(['not', 'isnt', 'arent', 'never', 'hardly', '不', '非', '未'])

const suffixes = ['ability', 'able', 'ible', 'ness', 'ing', 'ed', 'ly', 'y']
const shortestRoot = 4 // letters; below that unrelated words share a root

/** What "cushion", "cushioned" and "cushioning" share. It need not be a word. */
function rootOf(word: string): string {
  for (const suffix of suffixes) {
    if (word.endsWith(suffix) && word.length - suffix.length >= shortestRoot) {
      return word
        .slice(0, -suffix.length)
        .replace(/([b-df-hj-kmnp-rtv-z])\1$/, '$1')
        .replace(/e$/, '')
    }
  }
  return word.length > shortestRoot ? word.replace(/e$/, '') : word
}

import type { Product } from './product.js'
import { remember } from './remember.js'
import { tokenize } from './tokenize.js'

const names: Readonly<Record<string, string>> = {
  male: 'men',
  man: 'men',
  men: 'men',
  gentleman: 'men',
  female: 'women',
  woman: 'women',
  women: 'women',
  lady: 'women',
  ladie: 'women',
  girl: 'girls',
  boy: 'boys',
  kid: 'kids',
  child: 'kids',
  children: 'kids',
  baby: 'baby',
  infant: 'baby',
  newborn: 'baby',
  toddler: 'toddler',
  teen: 'teens',
  teenager: 'teens',
  adult: 'adults',
  unisex: 'unisex',
  dog: 'dog',
  puppy: 'dog',
  cat: 'cat',
  kitten: 'cat',
}

/** What a wish is also met by: things made for everybody, and the wider and narrower groups. */
const metBy: Readonly<Record<string, readonly string[]>> = {
  men: ['men', 'unisex', 'adults', 'anybody'],
  women: ['women', 'unisex', 'adults', 'anybody'],
  adults: ['adults', 'men', 'women', 'unisex', 'anybody'],
  unisex: ['unisex', 'anybody'],
  girls: ['girls', 'kids', 'anybody'],
  boys: ['boys', 'kids', 'anybody'],
  kids: ['kids', 'girls', 'boys', 'toddler', 'anybody'],
  toddler: ['toddler', 'kids', 'anybody'],
  baby: ['baby', 'anybody'],
  teens: ['teens', 'unisex', 'anybody'],
  dog: ['dog'],
  cat: ['cat'],
}

/** What tells the audience in a title; "baby blue" and "spider-man" must not. */
const tellingInTitle = new Set([
  'men',
  'women',
  'ladie',
  'lady',
  'girl',
  'boy',
  'kid',
  'children',
  'toddler',
  'unisex',
])
const mayTell = /men|lad(?:y|ies)|girl|boy|kid|child|toddler|unisex/i
const rememberedValues = 10_000
const age = /^age (\d{1,2})(?:-(\d{1,2})|\+)?$/
const chineseInTitle: readonly (readonly [RegExp, string])[] = [
  [/男童/, 'boys'],
  [/女童/, 'girls'],
  [/儿童|兒童/, 'kids'],
  [/婴儿|嬰兒|宝宝/, 'baby'],
  [/女士|女式|女装|女款|女鞋/, 'women'],
  [/男士|男式|男装|男款|男鞋/, 'men'],
]
const oldestAge = 18

/** Whom a product is for: as declared, else as its category and title say, else anybody. */
export function audienceTerms(product: Product): string[] {
  const declared = (product.audience ?? []).flatMap(storedTerms)
  if (declared.length > 0) return unique(declared)
  const told = toldInWords(product)
  return told.length > 0 ? unique(told) : ['anybody']
}

/** The terms any of which fulfils a wish for this audience. */
export const audienceQueries = remember(rememberedValues, (wished) => {
  const name = nameOf(wished)
  const years = agesOf(name)
  if (years.length > 0) return [...years.map((year) => `age ${year}`), ...groupsOfAges(years), 'anybody']
  return [...(metBy[name] ?? [name])]
})

/** The terms that make a product fall under an exclusion: only what is made for exactly them. */
export const audienceExclusions = remember(rememberedValues, (excluded) => {
  const name = nameOf(excluded)
  const years = agesOf(name)
  return years.length > 0 ? years.map((year) => `age ${year}`) : [name]
})

function storedTerms(value: string): string[] {
  const name = nameOf(value)
  const years = agesOf(name)
  return years.length > 0 ? years.map((year) => `age ${year}`) : [name]
}

function nameOf(value: string): string {
  const lower = value.trim().toLowerCase()
  if (age.test(lower)) return lower
  const token = tokenize(lower).join(' ')
  return names[token] ?? token
}

function agesOf(name: string): number[] {
  const match = age.exec(name)
  if (!match?.[1]) return []
  const from = Number(match[1])
  const to = name.endsWith('+') ? oldestAge : Number(match[2] ?? from)
  return Array.from({ length: Math.max(0, Math.min(to, 99) - from) + 1 }, (_, step) => from + step)
}

function groupsOfAges(years: readonly number[]): string[] {
  const groups = new Set<string>()
  for (const year of years) {
    if (year <= 1) groups.add('baby')
    if (year >= 1 && year <= 3) groups.add('toddler')
    if (year >= 3 && year <= 13) groups.add('kids')
    if (year >= 13 && year < oldestAge) groups.add('teens')
    if (year >= oldestAge) groups.add('adults')
  }
  return [...groups]
}

const audienceOfCategory = remember(rememberedValues, (category) =>
  tokenize(category).flatMap((token) => names[token] ?? []),
)

function toldInWords(product: Product): string[] {
  const byCategory = audienceOfCategory(product.category)
  if (byCategory.length > 0) return byCategory
  const byTitle = mayTell.test(product.title)
    ? tokenize(product.title).flatMap((token) => (tellingInTitle.has(token) ? (names[token] ?? []) : []))
    : []
  if (byTitle.length > 0) return byTitle
  const translated = Object.values(product.translations ?? {}).map(({ title }) => title)
  return [product.title, ...translated].flatMap((title) =>
    chineseInTitle.filter(([pattern]) => pattern.test(title)).map(([, name]) => name),
  )
}

function unique(terms: readonly string[]): string[] {
  return [...new Set(terms)].sort()
}

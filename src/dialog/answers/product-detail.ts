import type { Product } from '../../catalog/index.js'
import { attributeName } from '../../catalog/product-words.js'
import { limits } from '../../limits.js'
import { optionLine, optionNames, priceLine, ratingLine, stockLine } from '../facts/offer-facts.js'
import { attributeLabel, attributeValue } from '../wording/describe-attribute.js'
import type { Voice } from '../wording/voice.js'

/** One product in detail, a line for each thing the catalogue says; nothing else is said. */
export function describeProduct(product: Product, voice: Voice): string {
  return [
    nameLine(product, voice),
    priceLine(product, voice),
    ...ratingLine(product, voice),
    stockLine(product, voice),
    ...optionNames(product).map((name) => optionLine(product, name, voice)),
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

function attributeLines({ attributes, variants }: Product, voice: Voice): string[] {
  const options = new Set(variants.flatMap(({ options }) => Object.keys(options).map(attributeName)))
  return Object.entries(attributes)
    .filter(([name, values]) => values.length > 0 && !options.has(attributeName(name)))
    .slice(0, limits.reply.maxAttributes)
    .map(([name, values]) => {
      const told = values.map((value) => attributeValue(name, value, voice))
      return voice.say('product.attribute', {
        name: attributeLabel(name, voice),
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

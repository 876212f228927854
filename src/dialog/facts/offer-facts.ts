import { currentPrice, type Product } from '../../catalog/index.js'
import { limits } from '../../limits.js'
import { attributeLabel, attributeValue } from '../wording/describe-attribute.js'
import type { Voice } from '../wording/voice.js'

/** What it costs now, and before where it is on sale. */
export function priceLine(product: Product, voice: Voice): string {
  const price = currentPrice(product)
  return price === product.price
    ? voice.say('product.price', { price: voice.money(price) })
    : voice.say('product.sale', { price: voice.money(price), before: voice.money(product.price) })
}

/** How it is rated; nothing where it is not. */
export function ratingLine({ rating, ratingCount }: Product, voice: Voice): string[] {
  if (rating === undefined) return []
  return ratingCount
    ? [voice.say('product.rating', { rating, count: voice.number(ratingCount) })]
    : [voice.say('product.ratingOnly', { rating })]
}

/** Whether it can be had, and how many pieces. */
export function stockLine({ availability, variants }: Product, voice: Voice): string {
  if (availability === 'preorder' || availability === 'backorder') return voice.say('product.preorder')
  const stock = variants.reduce((sum, variant) => sum + variant.stock, 0)
  if (availability === 'out_of_stock' || (variants.length > 0 && stock === 0))
    return voice.say('product.outOfStock')
  return variants.length === 0
    ? voice.say('product.stockOne')
    : voice.say('product.stock', { count: voice.number(stock) })
}

/** The names of what can be chosen of it in stock: color, size, storage. */
export function optionNames({ variants }: Product): string[] {
  const inStock = variants.filter(({ stock }) => stock > 0)
  return [...new Set(inStock.flatMap(({ options }) => Object.keys(options)))]
}

/** The values of an option that can be had now, each once, in the catalogue's order. */
export function valuesInStock({ variants }: Product, name: string): string[] {
  const inStock = variants.filter(({ stock }) => stock > 0)
  return [...new Set(inStock.flatMap(({ options }) => options[name] ?? []))]
}

/** "Sizes in stock: 42, 43". */
export function optionLine(product: Product, name: string, voice: Voice): string {
  const values = valuesInStock(product, name)
  const told = values.slice(0, limits.reply.maxOptions).map((value) => attributeValue(name, value, voice))
  const count = values.length - told.length
  const said = { name: attributeLabel(name, voice), values: voice.list(told, 'comma'), count }
  return voice.say(count > 0 ? 'product.optionsMore' : 'product.options', said)
}

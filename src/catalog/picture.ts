import { chooseSilhouette } from './pictures/choose-silhouette.js'
import { colorOfName } from './pictures/palette.js'
import { hashOf } from './pictures/pen.js'
import { paintScene } from './pictures/scene.js'
import type { Product } from './product.js'

/** For products that name no colour. */
const quietColors = [
  '#5b7db8',
  '#4f9d8f',
  '#d98a5f',
  '#8a6fb0',
  '#c9a24b',
  '#6f8f5f',
  '#b8616c',
  '#5d6b80',
] as const

const colorOption = /^(colou?r|colou?rs|颜色|顏色)$/i

/**
 * A picture of a product that has none: a stand-alone SVG of 400 × 400 units without script, font or outside reference, at most
 * 8 KiB. What is drawn follows the category, then the title; the colours are the product's own. The same product gives the same bytes.
 */
export function drawPicture(product: Product): string {
  const silhouette = chooseSilhouette(product.category, product.title)
  const [first, second] = colorsOf(product)
  const fallback = quietColors[hashOf(product.id) % quietColors.length] ?? quietColors[0]
  return paintScene(silhouette.draw, {
    title: product.title,
    words: [product.title, ...Object.values(product.attributes).flat()].join(' ').toLowerCase(),
    seed: product.id,
    main: first ?? silhouette.color ?? fallback,
    second: first === second ? undefined : second,
  })
}

/** The product's colours that have a known name, in its own order. */
function colorsOf(product: Product): string[] {
  const ofVariants = product.variants.flatMap(({ options }) => valuesNamedColor(Object.entries(options)))
  const ofAttributes = valuesNamedColor(Object.entries(product.attributes))
  const names = ofVariants.length > 0 ? ofVariants : ofAttributes
  return [...new Set(names)].flatMap((name) => colorOfName(name) ?? [])
}

function valuesNamedColor(entries: readonly [string, string | string[]][]): string[] {
  return entries.filter(([name]) => colorOption.test(name.trim())).flatMap(([, value]) => value)
}

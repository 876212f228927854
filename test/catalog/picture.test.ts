import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { drawPicture } from '../../src/catalog/picture.js'
import { chooseSilhouette } from '../../src/catalog/pictures/choose-silhouette.js'
import { silhouettes } from '../../src/catalog/pictures/silhouettes.js'
import { type Product, productSchema } from '../../src/catalog/product.js'

const path = fileURLToPath(new URL('../../demo/catalogue.jsonl.gz', import.meta.url))
const demoProducts: Product[] = gunzipSync(readFileSync(path))
  .toString('utf8')
  .trimEnd()
  .split('\n')
  .map((line) => productSchema.parse(JSON.parse(line)))

const drawn = demoProducts.map((each) => ({ each, svg: drawPicture(each) }))

function product(changes: Partial<Product>): Product {
  return productSchema.parse({
    id: 'p1',
    title: 'Thing',
    category: 'Things',
    price: { amountMinor: 100, currency: 'USD' },
    ...changes,
  })
}

function inColor(color: string): Product {
  return product({ category: 'Mugs', variants: [{ id: 'v', options: { color }, stock: 1 }] })
}

/** Names of the elements and attributes, and the text; throws where the XML is not well formed. */
function readXml(svg: string) {
  const read = { elements: new Set<string>(), attributes: [] as [string, string][], text: '' }
  const parser = new SaxesParser()
  parser.on('opentag', (tag) => {
    read.elements.add(tag.name)
    read.attributes.push(
      ...Object.entries(tag.attributes).map(([name, value]): [string, string] => [name, value]),
    )
  })
  parser.on('text', (text) => {
    read.text += text
  })
  parser.write(svg).close()
  return read
}

/** What is drawn, without the id-dependent names of its colours and without its title. */
function shapesOf(svg: string): string {
  return svg.replace(/<title>.*?<\/title>/s, '').replace(/([#"])[a-z]{1}[0-9a-z]{4,8}(["')])/g, '$1$2')
}

const knownElements = [
  'svg',
  'title',
  'defs',
  'linearGradient',
  'radialGradient',
  'stop',
  'g',
  'path',
  'rect',
  'circle',
  'ellipse',
]

describe('the drawn picture of a product', () => {
  it('is a small, stand-alone, well-formed SVG for everything in the demo shop', () => {
    for (const { each, svg } of drawn) {
      const { elements, attributes, text } = readXml(svg)
      expect(text, each.id).toBe(each.title)
      expect(
        [...elements].filter((name) => !knownElements.includes(name)),
        each.id,
      ).toEqual([])
      const outside = attributes.filter(
        ([name, value]) =>
          name !== 'xmlns' && (/href|src|^on|style/i.test(name) || /https?:|data:|url\((?!#)/.test(value)),
      )
      expect(outside, each.id).toEqual([])
      expect(svg, each.id).not.toMatch(/NaN|undefined|Infinity/)
      expect(Buffer.byteLength(svg), each.id).toBeLessThanOrEqual(8 * 1024)
    }
  })

  it('refers only to colours that it defines itself', () => {
    for (const { each, svg } of drawn) {
      const defined = new Set([...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))
      const used = [...svg.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id)
      expect(
        used.filter((id) => !defined.has(id)),
        each.id,
      ).toEqual([])
    }
  })

  it('knows every category of the demo shop', () => {
    const chosen = demoProducts.map(({ category, title }) => ({
      category,
      ...chooseSilhouette(category, title),
    }))
    expect(chosen.filter(({ family }) => family === 'unknown').map(({ category }) => category)).toEqual([])
    expect(new Set(chosen.map(({ draw }) => draw)).size).toBeGreaterThan(120)
  })

  it('is the same for the same product and differs between products of a kind', () => {
    const shoes = demoProducts.filter(({ category }) => category.endsWith('Running Shoes'))
    for (const shoe of shoes) expect(drawPicture(shoe)).toBe(drawPicture(shoe))
    expect(new Set(shoes.map((shoe) => shapesOf(drawPicture(shoe)))).size).toBeGreaterThan(shoes.length * 0.9)
  })

  it('draws different things for different categories', () => {
    const categories = [
      'Running Shoes',
      'Sandals',
      'T-Shirts',
      'Headphones',
      'Sofas',
      'Kettles',
      'Tents',
      'Dog Beds',
      'Tea',
    ]
    const drawings = categories.map((category) => shapesOf(drawPicture(product({ category }))))
    expect(new Set(drawings).size).toBe(categories.length)
  })

  it('shows the colour of the first variant', () => {
    expect(drawPicture(inColor('red'))).toContain('#d3423f')
    expect(drawPicture(inColor('Navy'))).toContain('#2b3d66')
    expect(drawPicture(inColor('heather dark green'))).toContain('#2c5c45')
    expect(drawPicture(inColor('藏青色'))).toContain('#2b3d66')
    const inChinese = product({ variants: [{ id: 'v', options: { 颜色: '酒红色' }, stock: 1 }] })
    expect(drawPicture(inChinese)).toContain('#7b2638')
  })

  it('shows a colour that stands only in the attributes', () => {
    expect(drawPicture(product({ attributes: { Colour: ['mustard'] } }))).toContain('#d3a02c')
  })

  it('is harmless whatever the title says', () => {
    const title = `</title><script>alert(1)</script><image href="https://evil.example/x.png" onload='x()'/>&amp;\u0000\u0007\ud800]]>`
    const { elements, text } = readXml(drawPicture(product({ title, id: '"><script>' })))
    expect(elements).not.toContain('script')
    expect(elements).not.toContain('image')
    expect(text).toContain('<script>alert(1)</script>')
  })
})

describe('the choice of what to draw', () => {
  it.each([
    ['Apparel > Shoes > Running Shoes', 'Nimbus 3', 'running shoe'],
    ['鞋靴 > 跑步鞋', '轻便款', 'running shoe'],
    ['Accessories > Hats & Caps', "Kids' Baseball Cap", 'baseball cap'],
    ['Pets > Dogs > Dog Beds', 'Orthopaedic Bed', 'dog bed'],
    ['Phones > Phone Cases', 'Slim Case', 'phone case'],
    ['Electronics', 'Wireless Noise Cancelling Headphones', 'headphone'],
    ['数码', '无线降噪耳机', 'headphone'],
    ['Kitchen > Knives', 'Chef Knife', 'knife'],
    ['Home > Accessories', 'Solid Oak Bar Stool', 'chair'],
    ['Clothing', 'Linen Dresses', 'dress'],
    ['Grocery > Drinks > Coffee', 'Copper Kettle Dark Roast Coffee', 'coffee'],
  ])('%s, %s: %s', (category, title, word) => {
    const expected = silhouettes.filter(({ words }) => words.includes(word)).map(({ draw }) => draw)
    expect(expected).toContain(chooseSilhouette(category, title).draw)
  })

  it('does not find a word inside another', () => {
    expect(chooseSilhouette('Misc', 'Pantheon Carpenter Fanfare').family).toBe('unknown')
  })

  it('gives a parcel to what nobody knows', () => {
    expect(chooseSilhouette('Widgets', 'Frobnicator 3000').family).toBe('unknown')
    expect(readXml(drawPicture(product({ category: 'Widgets' }))).elements).toContain('path')
  })
})

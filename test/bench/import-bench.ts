/*
 * How fast feeds go in and what memory that takes: node --import ./test/support/run-typescript.mjs test/bench/import-bench.ts [rows] [format]
 * Writes a made-up feed into a new folder under the system's temporary folder, imports it there, prints the numbers, takes all away.
 */
import { once } from 'node:events'
import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type FeedFormat, feedFormats } from '../../src/catalog/import/detect-format.js'
import { importFeed } from '../../src/catalog/import/import-feed.js'
import { openCatalogue } from '../../src/catalog/sqlite-catalogue.js'

const adjectives = [
  'Light',
  'Warm',
  'Waterproof',
  'Soft',
  'Sturdy',
  'Slim',
  'Foldable',
  'Quiet',
  'Bright',
  'Classic',
]
const things = [
  'Running Shoes',
  'Desk Lamp',
  'Rain Jacket',
  'Water Bottle',
  'Office Chair',
  'Headphones',
  'Backpack',
  'Kettle',
]
const colors = ['black', 'white', 'navy', 'red', 'olive', 'grey']
const sizes = ['S', 'M', 'L', 'XL', 'EU 42', 'UK 9']
const description =
  'Made for every day and easy to care for, with a finish that keeps its looks. It comes with a two-year warranty, weighs less than ' +
  'you expect and fits where others do not.'

interface MadeUp {
  id: string
  title: string
  brand: string
  category: string
  price: string
  color: string
  size: string
  stock: number
}

function madeUp(row: number): MadeUp {
  const pick = (list: readonly string[], step: number) => list[Math.floor(row / step) % list.length] as string
  return {
    id: `item-${row}`,
    title: `${pick(adjectives, 1)} ${pick(things, 10)} ${row}`,
    brand: `Brand ${row % 997}`,
    category: `Shop > Department ${row % 12} > ${pick(things, 10)}`,
    price: `${5 + (row % 300)}.95`,
    color: pick(colors, 3),
    size: pick(sizes, 7),
    stock: row % 9,
  }
}

const headings: Record<FeedFormat, string> = {
  parley: '',
  acp: '',
  merchant:
    'id\ttitle\tdescription\tlink\timage_link\tprice\tavailability\tbrand\tproduct_type\tcolor\tsize\tinventory_quantity\n',
  shopify:
    'Handle,Title,Body (HTML),Vendor,Type,Tags,Published,Option1 Name,Option1 Value,Option2 Name,Option2 Value,Variant SKU,Variant Inventory Qty,Variant Price,Image Src,Status\n',
}

const writers: Record<FeedFormat, (item: MadeUp) => string> = {
  parley: ({ id, title, brand, category, price, color, size, stock }) =>
    `${JSON.stringify({
      id,
      title,
      brand,
      category,
      description,
      price: { amountMinor: Number(price.replace('.', '')), currency: 'USD' },
      attributes: { material: ['cotton'], feature: ['waterproof', 'foldable'] },
      variants: [
        { id: `${id}-1`, options: { color, size }, stock },
        { id: `${id}-2`, options: { color: 'black', size }, stock: 2 },
      ],
      images: [`/images/${id}.jpg`],
      rating: 4.2,
      ratingCount: 17,
    })}\n`,
  acp: ({ id, title, brand, category, price, color, size, stock }) =>
    `${JSON.stringify({
      id,
      title,
      description,
      link: `https://shop.example/${id}`,
      image_link: `https://shop.example/${id}.jpg`,
      price: `${price} USD`,
      availability: 'in_stock',
      inventory_quantity: stock,
      brand,
      product_category: category,
      color,
      size,
    })}\n`,
  merchant: ({ id, title, brand, category, price, color, size, stock }) =>
    `${[id, title, description, `https://shop.example/${id}`, `https://shop.example/${id}.jpg`, `${price} USD`, 'in_stock', brand, category, color, size, stock].join('\t')}\n`,
  shopify: ({ id, title, brand, category, price, color, size, stock }) =>
    `${id},${title},"<p>${description}</p>",${brand},${category},"a, b",TRUE,Color,${color},Size,${size},SKU-${id},${stock},${price},https://shop.example/${id}.jpg,active\n`,
}

async function writeFeed(file: string, format: FeedFormat, rows: number): Promise<void> {
  const stream = createWriteStream(file)
  stream.write(headings[format])
  for (let row = 0; row < rows; row += 1) {
    if (!stream.write(writers[format](madeUp(row)))) await once(stream, 'drain')
  }
  stream.end()
  await once(stream, 'finish')
}

async function measure(format: FeedFormat, rows: number): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-import-bench-'))
  const file = join(folder, 'feed')
  await writeFeed(file, format, rows)
  const catalogue = openCatalogue(join(folder, 'catalogue.db'))
  let peakBytes = 0
  const watch = () => {
    peakBytes = Math.max(peakBytes, process.memoryUsage.rss())
  }
  const before = process.cpuUsage()
  const report = await importFeed({ file, format, catalogue, onProgress: watch })
  const cpu = process.cpuUsage(before)
  watch()
  const databaseBytes = statSync(join(folder, 'catalogue.db')).size
  catalogue.close()
  rmSync(folder, { recursive: true })
  const seconds = report.tookMs / 1000
  const mib = (bytes: number) => `${Math.round(bytes / 2 ** 20)} MiB`
  return [
    `${format.padEnd(8)} ${report.imported} rows in ${seconds.toFixed(1)} s`,
    `${Math.round(rows / seconds)} rows/s`,
    `${Math.round(rows / ((cpu.user + cpu.system) / 1e6))} rows per CPU second`,
    `peak RSS ${mib(peakBytes)}`,
    `database ${mib(databaseBytes)}`,
  ].join(' · ')
}

if (/import-bench\.[jt]s$/.test(process.argv[1] ?? '')) {
  const rows = Number(process.argv[2] ?? 20_000)
  const formats = feedFormats.filter((format) => process.argv[3] === undefined || process.argv[3] === format)
  for (const format of formats) process.stdout.write(`${await measure(format, rows)}\n`)
}

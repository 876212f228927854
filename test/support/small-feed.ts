import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

const kinds = [
  {
    category: 'Apparel > Shoes > Running Shoes',
    title: 'Running Shoes',
    zh: '跑鞋',
    prices: [5_900, 7_900, 12_900],
  },
  { category: 'Apparel > Shoes > Boots', title: 'Leather Boots', zh: '皮靴', prices: [9_900, 15_900] },
  {
    category: 'Electronics > Headphones',
    title: 'Wireless Headphones',
    zh: '无线耳机',
    prices: [4_900, 19_900],
  },
  { category: 'Home > Lamps > Desk Lamps', title: 'Desk Lamp', zh: '台灯', prices: [2_900, 3_900] },
]
const names = ['Alder', 'Birch', 'Cedar']

/** A shop of eighteen products as Parley JSON Lines, with a bad third row when asked for; returns the file. */
export function writeSmallFeed(folder: string, options: { badRow?: boolean } = {}): string {
  const rows = kinds.flatMap(({ category, title, zh, prices }) =>
    prices.map((amountMinor, place) => ({
      id: `${title.toLowerCase().replaceAll(' ', '-')}-${place + 1}`,
      title: `${names[place]} ${title}`,
      brand: names[place],
      category,
      price: { amountMinor, currency: 'USD' },
      variants: [{ id: 'one', options: { color: place === 0 ? 'white' : 'black' }, stock: 5 }],
      translations: { zh: { title: `${names[place]} ${zh}` } },
    })),
  )
  const file = join(folder, 'shop.jsonl')
  const lines = [...rows, ...rows.map((row) => ({ ...row, id: `${row.id}-b` }))].map((row) =>
    JSON.stringify(row),
  )
  if (options.badRow) lines.splice(2, 0, '{"id":"bad","title":"No price","category":"Home"}')
  writeFileSync(file, `${lines.join('\n')}\n`)
  return file
}

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A folder of its own for feeds and databases, taken away when the test file is done. */
export function temporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'parley-import-'))
  let count = 0
  return {
    path: (name: string) => join(folder, name),
    /** Writes a feed and gives its path. */
    feed(content: string | Buffer, name = 'feed.txt'): string {
      count += 1
      mkdirSync(join(folder, String(count)))
      const file = join(folder, String(count), name)
      writeFileSync(file, content)
      return file
    },
    remove: () => rmSync(folder, { recursive: true }),
  }
}

export function jsonLines(...rows: unknown[]): string {
  return rows.map((row) => `${typeof row === 'string' ? row : JSON.stringify(row)}\n`).join('')
}

/** A row of Parley JSON Lines with what the test names. */
export function parleyRow(id: string, fields: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id,
    title: `Product ${id}`,
    category: 'Things',
    price: { amountMinor: 1999, currency: 'USD' },
    ...fields,
  }
}

export const acpRow = {
  id: 'tee-red-m',
  title: 'Organic Tee - Red M',
  description: 'Soft & light',
  link: 'https://shop.example/tee',
  image_link: 'https://shop.example/tee-red.jpg',
  price: '79.99 USD',
  sale_price: '59.99 USD',
  availability: 'in_stock',
  inventory_quantity: 3,
  brand: 'Arbor',
  product_category: 'Apparel > Tops > Tees',
  item_group_id: 'tee',
  color: 'Red',
  size: 'M',
  gender: 'female',
  age_group: 'adult',
  material: 'Cotton',
  product_review_rating: 4.5,
  product_review_count: 12,
}

export const merchantColumns = [
  'id',
  'title',
  'description',
  'link',
  'image_link',
  'availability',
  'price',
  'sale_price',
  'brand',
  'product_type',
  'item_group_id',
  'color',
  'size',
] as const

export function merchantTable(rows: Partial<Record<(typeof merchantColumns)[number], string>>[]): string {
  return [merchantColumns, ...rows.map((row) => merchantColumns.map((column) => row[column] ?? ''))]
    .map((cells) => `${cells.join('\t')}\n`)
    .join('')
}

export const shopifyHeading =
  'Handle,Title,Body (HTML),Vendor,Type,Tags,Published,Option1 Name,Option1 Value,Option2 Name,Option2 Value,Variant SKU,' +
  'Variant Inventory Qty,Variant Price,Variant Compare At Price,Image Src,Status\n'

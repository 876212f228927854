import { gzipSync } from 'node:zlib'
import type { Product } from '../../src/catalog/product.js'

export const catalogueFile = 'catalogue.jsonl.gz'

/** One product a line, in Parley JSON Lines form. Empty lists are left out: reading puts them back. */
export function writeJsonLines(products: readonly Product[]): string {
  return products
    .map(
      ({ images, ...product }) => `${JSON.stringify(images.length > 0 ? { ...product, images } : product)}\n`,
    )
    .join('')
}

/** Gzip without a time and without the name of the operating system, so that only the content decides the bytes. */
export function zipped(text: string): Buffer {
  const bytes = gzipSync(text, { level: 9 })
  bytes.fill(0, 4, 8)
  bytes[9] = 255
  return bytes
}

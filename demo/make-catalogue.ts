import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { makeProducts } from './generate/catalogue.js'
import { catalogueFile, writeJsonLines, zipped } from './generate/catalogue-file.js'

/** Writes demo/catalogue.jsonl.gz; run by `npm run demo:make`. */
function main(): void {
  const products = makeProducts()
  // the compiled file lies in dist-demo/demo, two folders below the project's root
  const path = fileURLToPath(new URL(`../../demo/${catalogueFile}`, import.meta.url))
  const bytes = zipped(writeJsonLines(products))
  writeFileSync(path, bytes)
  process.stderr.write(`${products.length} products, ${bytes.length} bytes in demo/${catalogueFile}\n`)
}

main()

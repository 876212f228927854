// Writes demo/vectors.bin: the demo shop's products as the embedder of models/ sees them, so that the first start needs
// no minutes of reading. Run after the demo's catalogue or the embedder has changed: npm run demo:vectors.
import { readFileSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { openSearch } from '../dist/assistant.js'
import { embeddingText } from '../dist/catalog/index.js'
import { readConfig } from '../dist/config.js'
import { createLog } from '../dist/log.js'
import { writeSeedVectors } from '../dist/retrieval/index.js'
import { hashText } from '../dist/retrieval/index-files.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const dataDirectory = `${root}dist-demo/data` // kept, so that the next run reads what is new only
const target = `${root}demo/vectors.bin`

rmSync(`${dataDirectory}/catalogue.db`, { force: true })
const config = { ...readConfig({}, root), dataDirectory, loadsDemo: true }
const { catalogue, index, inference, stop } = await openSearch(config, createLog('info'), () => {})
try {
  const vectors = new Map()
  for (const { label, product } of catalogue.all()) {
    vectors.set(hashText(embeddingText(product)), index.vectorOf(label))
  }
  const { embedderVersion, dimension } = inference
  await writeSeedVectors(target, { embedderVersion, dimension }, vectors)
  process.stderr.write(`${vectors.size} vectors, ${readFileSync(target).length} bytes in demo/vectors.bin\n`)
} finally {
  await stop()
}

// Writes demo/knowledge/vectors.json: what the demo shop's articles are compared by, as the embedder of models/ sees it, so that
// the first question need not wait. Run after the articles or the embedder have changed: npm run demo:knowledge.
import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { openInference } from '../dist/assistant.js'
import { readConfig } from '../dist/config.js'
import { createPhraseVectors, readArticleFolder } from '../dist/knowledge/index.js'
import { createLog } from '../dist/log.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const target = `${root}demo/knowledge/vectors.json`

const { articles } = readArticleFolder(`${root}demo/knowledge`)
const phrases = articles.flatMap(({ title, alsoAsked, passages }) => [
  title,
  ...alsoAsked,
  ...passages.map(({ heading }) => heading),
])
const inference = await openInference(readConfig({}, root), createLog('info'))
try {
  rmSync(target, { force: true })
  const vectors = createPhraseVectors(inference.embed, inference.embedderVersion, { read: [], write: target })
  await vectors.of(phrases)
  process.stderr.write(`${new Set(phrases).size} vectors in demo/knowledge/vectors.json\n`)
} finally {
  await inference.stop()
}

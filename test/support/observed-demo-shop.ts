import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openSearch, understandWith } from '../../src/assistant.js'
import { readConfig } from '../../src/config.js'
import { type ObservedShop, observeShop } from '../../src/evaluation/conversations/observed-shop.js'
import { createLog } from '../../src/log.js'

/** The demo shop with the committed models, in a folder of its own: takes seconds to open, so open it once. */
export async function openDemoShop(): Promise<ObservedShop & { stop(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-talk-'))
  const log = createLog('error', { write: () => true })
  const search = await openSearch(readConfig({}, folder), log, () => {})
  const shop = observeShop(search, understandWith(search.inference), 'https://shop.example/pay?lines={lines}')
  return {
    ...shop,
    async stop() {
      await search.stop()
      rmSync(folder, { recursive: true })
    },
  }
}

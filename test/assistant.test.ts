import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Assistant, openAssistant, openShopCatalogue } from '../src/assistant.js'
import { importFeed } from '../src/catalog/index.js'
import { readConfig } from '../src/config.js'
import { createLog } from '../src/log.js'
import { writeSmallFeed } from './support/small-feed.js'

const folder = mkdtempSync(join(tmpdir(), 'parley-assistant-'))
const logged: string[] = []
let assistant: Assistant

beforeAll(async () => {
  const config = readConfig({ PARLEY_DEMO: 'false' }, folder)
  const catalogue = openShopCatalogue(config)
  await importFeed({ file: writeSmallFeed(folder), catalogue })
  catalogue.close()
  const log = createLog('trace', { write: (line) => logged.push(line) })
  assistant = await openAssistant(config, log, () => {})
}, 120_000)
afterAll(async () => {
  await assistant.stop()
  rmSync(folder, { recursive: true })
})

const say = (text: string) =>
  assistant.takeTurn({
    conversationId: 'conversation',
    messageId: randomUUID(),
    text,
    receivedAt: '2026-11-22T10:00:00Z',
    channel: 'test',
  })

describe('the assistant', () => {
  it('answers, and after a part has failed still answers with a kind sentence, without a shopper’s word in any log', async () => {
    const reply = await say('running shoes for my nephew Ptolemy')
    expect(reply.text).not.toBe('')
    await assistant.inference.stop()
    const sorry = await say('desk lamp for my niece Zenobia')
    expect(sorry.cards).toEqual([])
    expect(sorry.text).not.toBe('')
    const log = logged.join('')
    expect(log).toContain('A turn failed')
    expect(log).toContain('inference-stopped')
    for (const word of ['Ptolemy', 'Zenobia', 'nephew', 'niece', 'running shoes', 'desk lamp']) {
      expect(log.toLowerCase()).not.toContain(word.toLowerCase())
    }
  })
})

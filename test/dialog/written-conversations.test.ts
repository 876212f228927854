import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { holdConversation } from '../../src/evaluation/conversations/hold-conversation.js'
import type { ObservedShop } from '../../src/evaluation/conversations/observed-shop.js'
import { readConversations } from '../../src/evaluation/conversations/written-conversation.js'
import { openDemoShop } from '../support/observed-demo-shop.js'

const folder = fileURLToPath(new URL('../conversations/', import.meta.url))
const files = readdirSync(folder).filter((file) => file.endsWith('.yaml') && file !== 'not-yet.yaml')
const written = await Promise.all(
  files.map(async (file) => ({ file, conversations: await readConversations(`${folder}${file}`) })),
)
const all = written.flatMap(({ conversations }) => conversations)
const notYet = z
  .strictObject({ not_yet: z.record(z.string(), z.string().min(1)) })
  .parse(parse(readFileSync(`${folder}not-yet.yaml`, 'utf8'))).not_yet

let shop: ObservedShop & { stop(): Promise<void> }

beforeAll(async () => {
  shop = await openDemoShop()
}, 300_000)
afterAll(() => shop.stop())

describe.each(written)('$file', ({ conversations }) => {
  it.each(conversations)('$name', async (conversation) => {
    const failures = await holdConversation(conversation, shop)
    if (conversation.name in notYet) {
      expect(failures, 'holds now: take it off not-yet.yaml').not.toEqual([])
    } else {
      expect(failures).toEqual([])
    }
  })
})

describe('the conversations', () => {
  it('are many, in both languages, and each has a name of its own', () => {
    const names = all.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    const inChinese = written
      .filter(({ file }) => file.startsWith('zh-'))
      .flatMap(({ conversations }) => conversations)
    expect(inChinese.length).toBeGreaterThanOrEqual(50)
    expect(names.length - inChinese.length).toBeGreaterThanOrEqual(70)
  })

  it('do not hold yet only where it is said why, and few', () => {
    const names = new Set(all.map(({ name }) => name))
    expect(Object.keys(notYet).filter((name) => !names.has(name))).toEqual([])
    process.stdout.write(
      `${all.length - Object.keys(notYet).length} conversations hold, ${Object.keys(notYet).length} not yet\n`,
    )
    expect(Object.keys(notYet).length).toBeLessThan(all.length / 5)
  })
})

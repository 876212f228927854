import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { readConversationCollection } from '../../../src/evaluation/retrieval/conversation-collection.js'

const folder = mkdtempSync(join(tmpdir(), 'parley-pscon-'))
afterAll(() => rmSync(folder, { recursive: true }))

const talk = {
  conv_id: 7,
  conversation: [
    { role: 'user', content: 'hello', intent: 'Chitchat' },
    { role: 'user', content: ' a lamp ', intent: 'Reveal', keywords: ['lamp'] },
    {
      role: 'system',
      content: 'these?',
      action: 'Recommend',
      recommended_products: [
        { product_id: 'L1', product_title: 'Red Lamp' },
        { product_id: 'L2', product_title: 'Blue Lamp (small)' },
      ],
    },
    { role: 'user', content: 'rather blue', intent: 'Revise' },
    {
      role: 'user',
      content: 'thanks',
      intent: 'Interpret',
      user_rating: [
        { product_id: 'L1', product_rate: 'Red Lamp(disliked)' },
        { product_id: 'L2', product_rate: 'Blue Lamp (small)(liked)' },
      ],
    },
  ],
}
const pleasedByNothing = {
  conv_id: 8,
  conversation: [
    { role: 'user', content: '空调', intent: 'Reveal' },
    {
      role: 'user',
      content: '不行',
      intent: 'Interpret',
      user_rating: [{ product_id: 'A1', product_rate: '移动空调(disliked)' }],
    },
  ],
}

function keep(name: string, rows: unknown[]): void {
  writeFileSync(join(folder, name), gzipSync(rows.map((row) => `${JSON.stringify(row)}\n`).join('')))
}

describe('conversations as a collection', () => {
  it('make a product of every title and a request of what a user wished, judged by what they liked', async () => {
    keep('conversation_en.dev.jsonl.gz', [talk])
    keep('conversation_cn.dev.jsonl.gz', [pleasedByNothing])
    const { products, requests } = await readConversationCollection(folder)
    expect(products.map(({ id, title }) => [id, title])).toEqual([
      ['L1', 'Red Lamp'],
      ['L2', 'Blue Lamp (small)'],
      ['A1', '移动空调'],
    ])
    expect(requests).toHaveLength(1) // who liked nothing has no answer
    expect(requests[0]).toMatchObject({ topic: '7', language: 'en', text: 'a lamp rather blue' })
    expect([...(requests[0]?.grades ?? [])]).toEqual([
      ['L1', 0],
      ['L2', 3],
    ])
  })

  it('are asked for by name where the folder does not hold them', async () => {
    await expect(readConversationCollection(join(folder, 'nowhere'))).rejects.toMatchObject({
      code: 'not-found',
    })
  })

  it('are refused in another form, by the line', async () => {
    keep('conversation_en.dev.jsonl.gz', [talk, { conv_id: 9, messages: [] }])
    await expect(readConversationCollection(folder)).rejects.toThrow(/conversation_en\.dev\.jsonl\.gz:2: /)
  })
})

import { describe, expect, it } from 'vitest'
import { noteUnanswered } from '../../src/dialog/index.js'
import type { Article, Evidence, KnowledgeQuestion, LookUp } from '../../src/knowledge/index.js'
import { openStoreDatabase } from '../../src/store/open-store-database.js'
import { createSqliteUnanswered } from '../../src/store/sqlite-unanswered.js'
import { aMessage, converse } from '../support/conversation.js'

const article: Article = {
  file: 'en/returns.md',
  title: 'Returning something',
  language: 'en',
  audience: 'shoppers',
  validFrom: '2026-01-01',
  policy: 'returns',
  topics: ['return'],
  alsoAsked: [],
  passages: [{ heading: 'How long?', text: 'Within *30 days*, no reason needed.' }],
}

function rules(sureness: number, of: Article = article): LookUp & { asked: KnowledgeQuestion[] } {
  const asked: KnowledgeQuestion[] = []
  const lookUp: LookUp = async (question) => {
    asked.push(question)
    const [passage] = of.passages
    return passage === undefined
      ? []
      : [{ article: of, passage, score: sureness, sureness } satisfies Evidence]
  }
  return Object.assign(lookUp, { asked })
}

const script = {
  'can I return this?': 'support topic = return ; ref = this',
  'can I return that, or so?': { line: 'support topic = return', confidence: 0.01 },
  能退吗: 'support topic = return',
  'where is 4711?': 'support topic = order_status ; order = 4711',
  'Returning something': 'out_of_scope',
  'write me a poem': 'out_of_scope',
  'running shoes': 'search category = running shoes',
  'how long to deliver?': 'ask attribute = delivery time',
  'forget me': 'profile_forget attribute = all',
}

describe('a question on the shop’s rules', () => {
  it('is answered word for word, with the source and its date, and a person at hand', async () => {
    const lookUp = rules(2)
    const { say } = converse(script, { lookUp })
    const reply = await say('can I return this?')
    expect(reply.text).toBe(
      'Within *30 days*, no reason needed.\n— “Returning something”, in force since 1 January 2026',
    )
    expect(reply.chips.map(({ line }) => line)).toContain('handoff')
    expect(reply.unanswered).toBeUndefined()
    expect(lookUp.asked[0]).toMatchObject({ text: 'can I return this?', language: 'en', topics: ['return'] })
  })

  it('is answered rather than asked back about, however unsure the parser is', async () => {
    const { say } = converse(script, { lookUp: rules(2) })
    expect((await say('can I return that, or so?')).text).toMatch(/^Within/)
  })

  it('says so where the rule stands in another language only', async () => {
    const { say } = converse(script, { lookUp: rules(2) })
    const { text } = await say('能退吗')
    expect(text.split('\n')).toEqual([
      '这一条店里只有英文的规定：',
      'Within *30 days*, no reason needed.',
      '——《Returning something》，自2026年1月1日起施行',
    ])
  })

  it('says first that orders cannot be looked into', async () => {
    const { say } = converse(script, { lookUp: rules(2) })
    expect((await say('where is 4711?')).text).toMatch(/^I cannot look into single orders.*\nWithin/)
  })

  it('that no article answers well enough gets no rule, but the nearest titles and a person', async () => {
    const { say } = converse(script, { lookUp: rules(0.5) })
    const reply = await say('can I return this?')
    expect(reply.text).toMatch(/^I do not know/)
    expect(reply.text).not.toContain('30 days')
    expect(reply).toMatchObject({ handoff: 'offered', unanswered: true })
    expect(reply.chips.map(({ say: words }) => words)).toContain('Returning something')
  })

  it('gets a plain “I do not know” in a shop without articles', async () => {
    const { say } = converse(script)
    expect(await say('can I return this?')).toMatchObject({ unanswered: true, handoff: 'offered' })
  })

  it('is found behind words that the parser took for something else, if it fits very well', async () => {
    expect((await converse(script, { lookUp: rules(2) }).say('write me a poem')).text).toMatch(/^Within/)
    expect((await converse(script, { lookUp: rules(1.3) }).say('write me a poem')).text).not.toMatch(/Within/)
  })

  it('about a product is answered below what the catalogue says', async () => {
    const { say } = converse(script, { lookUp: rules(2) })
    await say('running shoes')
    expect((await say('how long to deliver?')).text).toMatch(/\nWithin \*30 days\*/)
  })
})

describe('questions without an answer', () => {
  it('are kept once for those who write the articles, and forgotten with everything else', async () => {
    const database = openStoreDatabase(':memory:')
    const unanswered = createSqliteUnanswered(database)
    const takeTurn = noteUnanswered(converse(script, { lookUp: rules(0.5) }).takeTurn, unanswered)
    await takeTurn(aMessage('c1', 'm1', 'can I return this?'))
    await takeTurn(aMessage('c1', 'm1', 'can I return this?'))
    await takeTurn(aMessage('c1', 'm2', 'running shoes'))
    const kept = unanswered.since('2025-01-01')
    expect(kept.map(({ text, language }) => [text, language])).toEqual([['can I return this?', 'en']])
    expect(unanswered.since('2027-01-01')).toEqual([])
    await takeTurn(aMessage('c1', 'm3', 'forget me'))
    expect(unanswered.since('2025-01-01')).toEqual([])
    database.close()
  })
})

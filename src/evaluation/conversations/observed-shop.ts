import type { Catalogue } from '../../catalog/index.js'
import { createTurn } from '../../dialog/index.js'
import type { Chip, Reply } from '../../dialog/reply.js'
import { newSession, type Session } from '../../dialog/session.js'
import { ParleyError } from '../../errors.js'
import type { Understand } from '../../intent/index.js'
import { limits } from '../../limits.js'
import type { Retrieve } from '../../retrieval/index.js'
import { createMemorySessionStore } from '../../store/memory-session-store.js'

/** One turn as somebody watching both sides sees it. */
export interface ObservedTurn {
  said: string
  reply: Reply
  before: Session
  after: Session
  /** Numbers that the catalogue has counted in this turn. */
  counted: ReadonlySet<number>
}

/** A conversation with the shop, of which everything is seen. */
export interface ObservedTalk {
  say(text: string, messageId?: string): Promise<ObservedTurn>
  /** What a button would lead to; the conversation itself stays where it is. */
  tryButton(chip: Chip): Promise<ObservedTurn>
  turns(): readonly ObservedTurn[]
}

export interface ObservedShop {
  catalogue: Catalogue
  talk(id: string): ObservedTalk
}

/** When every observed message comes: what depends on the time must not differ from run to run. */
const fixedTime = '2026-01-01T09:00:00.000Z'

/** A busy machine may miss the deadline that a shopper's turn has; a turn that failed has changed nothing. */
async function patiently<Result>(
  take: () => Promise<Result>,
  tries: number = limits.evaluation.triesOfSentence,
): Promise<Result> {
  try {
    return await take()
  } catch (error) {
    const isLate = error instanceof ParleyError && error.code === 'inference-deadline'
    if (!isLate || tries <= 1) throw error
    return patiently(take, tries - 1)
  }
}

/** The real shop with its memory in view: the same parser, search and answers, one turn at a time. */
export function observeShop(
  { catalogue, retrieve }: { catalogue: Catalogue; retrieve: Retrieve },
  understand: Understand,
  checkoutUrl?: string,
): ObservedShop {
  let counted = new Set<number>()
  const countingCatalogue: Catalogue = {
    ...catalogue,
    count: () => noted(catalogue.count()),
    countMatching: (filter) => noted(catalogue.countMatching(filter)),
  }
  const countingRetrieve: Retrieve = async (request) => {
    const found = await retrieve(request)
    noted(found.total)
    for (const { wouldFind, wouldTake } of found.loosened) {
      if (wouldFind !== undefined) noted(wouldFind)
      for (const figure of wouldTake?.match(/\d+(?:\.\d+)?/g) ?? []) noted(Number(figure)) // "EU 26" too
    }
    return found
  }
  function noted(count: number): number {
    counted.add(count)
    return count
  }
  const sessions = createMemorySessionStore<Session>()
  const takeTurn = createTurn({
    sessions,
    understand,
    retrieve: countingRetrieve,
    catalogue: countingCatalogue,
    checkoutUrl,
  })
  const stateOf = async (id: string): Promise<Session> => (await sessions.load(id))?.state ?? newSession

  async function take(id: string, messageId: string, text: string): Promise<ObservedTurn> {
    counted = new Set()
    const before = await stateOf(id)
    const message = { conversationId: id, messageId, text, receivedAt: fixedTime, channel: 'evaluation' }
    const reply = await patiently(() => takeTurn(message))
    return { said: text, reply, before, after: await stateOf(id), counted }
  }

  return {
    catalogue,
    talk(id) {
      const turns: ObservedTurn[] = []
      return {
        turns: () => turns,
        async say(text, messageId = `m${turns.length + 1}`) {
          const turn = await take(id, messageId, text)
          turns.push(turn)
          return turn
        },
        async tryButton(chip) {
          const aside = `${id} aside`
          await sessions.delete(aside)
          await sessions.save(aside, await stateOf(id), 0)
          const turn = await take(aside, 'aside', chip.say)
          await sessions.delete(aside)
          return turn
        },
      }
    },
  }
}

import { limits } from '../../limits.js'
import type { KeptDelivery, Mailbox } from '../../store/mailbox.js'
import type { Pace, Sent } from './messenger.js'

export interface PostOfficeParts {
  mailbox: Mailbox
  pace: Pace
  send(delivery: KeptDelivery): Promise<Sent>
  nowMs: () => number
  /** From 0 to 1; spreads what is tried again. */
  random: () => number
  /** A call that was given up. */
  reportDead(delivery: KeptDelivery, problem: string): void
  reportError(error: unknown): void
}

/** Makes the calls that are owed: of one conversation in order, and again where the messenger was busy or down. */
export interface PostOffice {
  post(deliveries: readonly KeptDelivery[]): void
  /** Whether something for the conversation has not been sent yet: what comes after it must wait its turn. */
  owes(conversationId: string): boolean
  /** Ends what waits, gives what is being sent a moment; what was not sent stays in the mailbox. */
  close(): Promise<void>
}

/** Builds a post office; nothing is sent before the first `post`. */
export function createPostOffice(parts: PostOfficeParts): PostOffice {
  const { mailbox, send, nowMs, reportDead, reportError } = parts
  const queues = new Map<string, KeptDelivery[]>()
  const working = new Set<Promise<void>>()
  const closing = new AbortController()
  const wait = createWait(closing.signal)
  const metronome = createMetronome(parts.pace)

  async function work(conversationId: string, queue: KeptDelivery[]): Promise<void> {
    try {
      for (let delivery = queue[0]; delivery !== undefined; delivery = queue[0]) {
        const beginMs = Math.max(delivery.notBeforeMs, metronome(conversationId, nowMs()))
        if (beginMs > nowMs()) await wait(beginMs - nowMs())
        if (closing.signal.aborted) return
        const next = settle(delivery, await send(delivery))
        if (next === undefined) queue.shift()
        else queue[0] = next
      }
    } catch (error) {
      reportError(error) // the mailbox failed: what it still holds goes out after the next start
    } finally {
      queues.delete(conversationId)
    }
  }

  /** Notes how a call ended; gives it back where it is to be made again. */
  function settle(delivery: KeptDelivery, sent: Sent): KeptDelivery | undefined {
    if (sent.kind === 'sent') {
      mailbox.delivered(delivery.id)
      return undefined
    }
    const attempts = delivery.attempts + 1
    if (sent.kind === 'never' || attempts >= limits.messenger.maxAttempts) {
      mailbox.bury(delivery.id, sent.problem, nowMs())
      reportDead({ ...delivery, attempts }, sent.problem)
      return undefined
    }
    const notBeforeMs = nowMs() + pauseMs(attempts, sent.afterMs, parts.random)
    mailbox.postpone(delivery.id, notBeforeMs)
    return { ...delivery, attempts, notBeforeMs }
  }

  return {
    post(deliveries) {
      for (const delivery of deliveries) {
        const { conversationId } = delivery
        const queue = queues.get(conversationId)
        if (queue !== undefined) {
          queue.push(delivery)
          continue
        }
        const begun = [delivery]
        queues.set(conversationId, begun)
        const done = work(conversationId, begun).finally(() => working.delete(done))
        working.add(done)
      }
    },
    owes: (conversationId) => queues.has(conversationId),
    async close() {
      closing.abort()
      const patience = AbortSignal.timeout(limits.messenger.stopMs)
      const outOfPatience = new Promise((resolve) => patience.addEventListener('abort', resolve))
      await Promise.race([Promise.all(working), outOfPatience])
    },
  }
}

/** How long to wait before attempt `attempts` + 1: what the messenger asks for, else doubled each time with a jitter. */
function pauseMs(attempts: number, askedMs: number | undefined, random: () => number): number {
  const { firstRetryMs, longestRetryMs, longestPauseMs } = limits.messenger
  if (askedMs !== undefined) return Math.min(askedMs, longestPauseMs)
  return Math.min(firstRetryMs * 2 ** (attempts - 1), longestRetryMs) * (0.5 + random())
}

const callsAtOnce = 3 // to one chat, before its pace is kept: a reply in two or three messages comes whole

/** When the next call may begin, by the pace of its chat and of the messenger; the moment is taken. */
function createMetronome({ perChatMs, perSecond }: Pace): (chat: string, nowMs: number) => number {
  const chats = new Map<string, number>()
  let freeOfAllMs = 0
  return (chat, nowMs) => {
    const freeMs = Math.max(nowMs, chats.get(chat) ?? 0)
    const beginMs = Math.max(nowMs, freeMs - (callsAtOnce - 1) * perChatMs, freeOfAllMs - 1000)
    freeOfAllMs = Math.max(freeOfAllMs, nowMs) + 1000 / perSecond
    chats.delete(chat) // set anew, it is the latest of the map
    for (const [known, untilMs] of chats) {
      if (untilMs > nowMs) break
      chats.delete(known)
    }
    chats.set(chat, freeMs + perChatMs)
    return beginMs
  }
}

/** Waits so long, or until everything is closed. */
function createWait(signal: AbortSignal): (ms: number) => Promise<void> {
  return (ms) =>
    new Promise((resolve) => {
      if (signal.aborted) return resolve()
      const timer = setTimeout(done, ms)
      function done() {
        clearTimeout(timer)
        signal.removeEventListener('abort', done)
        resolve()
      }
      signal.addEventListener('abort', done)
    })
}

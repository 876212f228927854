import { type ErrorRequestHandler, type Request, Router, raw } from 'express'
import type { TakeTurn } from '../../dialog/index.js'
import { limits } from '../../limits.js'
import type { KeptDelivery, KeptLetter, Mailbox } from '../../store/mailbox.js'
import type { Channel } from '../channel.js'
import { Refusal } from '../refusal.js'
import { createDesk, letterOf } from './desk.js'
import type {
  Messenger,
  Received,
  ReceivedMessage,
  Sent,
  WebhookAnswer,
  WebhookRequest,
} from './messenger.js'
import { createPostOffice } from './post-office.js'

/** Something a webhook brought that did not reach the dialogue, and why; nothing of what it said. */
export interface RefusedWebhook {
  channel: string
  /** "SignatureWrong", "Stale", "DeliveredBefore". */
  reason: string
  /** What it was answered with. */
  status: number
}

export interface MessengerChannelParts {
  takeTurn: TakeTurn
  mailbox: Mailbox
  /** The clock, in milliseconds since the epoch. */
  nowMs?: () => number
  random?: () => number
  reportRefused(refused: RefusedWebhook): void
  /** A call that was given up. */
  reportDead(letter: { channel: string; deliveryId: number; attempts: number; problem: string }): void
  reportError(error: unknown): void
}

/**
 * A messenger as a channel: a webhook that keeps what comes before it says so, a desk that answers it, a post office that
 * sends the answers. What a process that ended left behind is answered and sent when the next one begins.
 */
export function createMessengerChannel<Address, Call>(
  messenger: Messenger<Address, Call>,
  parts: MessengerChannelParts,
): Channel {
  const { mailbox, reportRefused, reportError, nowMs = Date.now, random = Math.random } = parts
  const { name } = messenger
  const desk = createDesk(messenger, { takeTurn: parts.takeTurn, mailbox, nowMs, reportError })
  const post = createPostOffice({
    mailbox,
    pace: messenger.pace,
    nowMs,
    random,
    send: (delivery) => send(messenger, delivery, nowMs()),
    reportDead: ({ id, attempts }, problem) =>
      parts.reportDead({ channel: name, deliveryId: id, attempts, problem }),
    reportError,
  })
  const refused = (reason: string, status: number) => reportRefused({ channel: name, reason, status })

  /** Keeps what is new; of the rest the log says why not. */
  function keep(messages: readonly ReceivedMessage<Address>[]): KeptLetter[] {
    const atMs = nowMs()
    return messages.flatMap((message) => {
      const reason = reasonNotToAnswer(message, atMs)
      const letter = reason === undefined ? mailbox.keep(letterOf(name, message, atMs)) : undefined
      if (letter === undefined) refused(reason ?? 'DeliveredBefore', 200)
      return letter ?? []
    })
  }

  function answerInBackground(letters: readonly KeptLetter[]): void {
    for (const letter of letters) desk.answer(letter).then(post.post, reportError)
  }

  async function takeWebhook(request: Request): Promise<Outcome> {
    const received: Received<Address> = await messenger.receive(webhookRequest(request, nowMs()))
    if (received.messages.length > 0) refuseOverload(desk.load())
    const letters = keep(received.messages)
    const [only] = letters
    if (messenger.passive === undefined || letters.length !== 1 || only === undefined) {
      answerInBackground(letters)
      return { answer: received.answer }
    }
    return (await passively(only, messenger.passive)) ?? { answer: received.answer }
  }

  /** The answer as the response itself, where it is there in time; else it goes out by itself. */
  async function passively(
    letter: KeptLetter,
    passive: (call: Call) => WebhookAnswer | undefined,
  ): Promise<Outcome | undefined> {
    const answering = desk.answer(letter)
    const deliveries = await inTime(answering, limits.messenger.passiveReplyMs)
    const [first, ...rest] = deliveries ?? []
    const isInTurn = !post.owes(letter.conversationId)
    const answer = first && isInTurn ? passive(JSON.parse(first.call) as Call) : undefined // this channel wrote it
    if (first === undefined || answer === undefined) {
      answering.then((late) => post.post(late.map(dueNow)), reportError)
      return undefined
    }
    return {
      answer,
      ended(wasSent) {
        if (wasSent) mailbox.delivered(first.id)
        post.post((wasSent ? rest : [first, ...rest]).map(dueNow))
      },
    }
  }

  const router = Router()
  router.all(
    '/',
    raw({ type: () => true, limit: messenger.maxBodyBytes, inflate: false }),
    (request, response, next) => {
      response.set('Cache-Control', 'no-store')
      takeWebhook(request).then(({ answer, ended }) => {
        if (ended) response.once('close', () => tryTo(() => ended(response.writableFinished), reportError))
        if (answer === undefined) response.status(200).end()
        else response.status(200).type(answer.type).send(answer.body)
      }, next)
    },
  )
  router.use(reportRefusals(refused))

  mailbox.prune(nowMs() - limits.messenger.keptMs)
  const pruning = setInterval(
    () => tryTo(() => mailbox.prune(nowMs() - limits.messenger.keptMs), reportError),
    limits.messenger.pruneEveryMs,
  ).unref()
  post.post(mailbox.waiting(name))
  answerInBackground(mailbox.unanswered(name))

  return {
    path: messenger.path,
    router,
    async close() {
      clearInterval(pruning)
      const patience = AbortSignal.timeout(limits.messenger.stopMs)
      const outOfPatience = new Promise((resolve) => patience.addEventListener('abort', resolve))
      await Promise.race([desk.idle(), outOfPatience])
      await post.close()
    },
  }
}

interface Outcome {
  answer: WebhookAnswer | undefined
  /** Told once the response has gone out, or has not. */
  ended?(wasSent: boolean): void
}

function webhookRequest(request: Request, nowMs: number): WebhookRequest {
  const { method } = request
  if (method !== 'GET' && method !== 'POST') {
    throw new Refusal(405, 'MethodNotAllowed', 'Webhooks come by POST.')
  }
  const body: unknown = request.body
  return {
    method,
    query: new URL(request.originalUrl, 'http://localhost').searchParams,
    header: (name) => String(request.headers[name] ?? ''),
    body: Buffer.isBuffer(body) ? body : Buffer.alloc(0),
    remoteAddress: request.socket.remoteAddress ?? '',
    nowMs,
  }
}

function reasonNotToAnswer<Address>(
  { messageId, chat, user, sentAtMs }: ReceivedMessage<Address>,
  nowMs: number,
): string | undefined {
  const { messageAgeMs, maxAddressCharacters } = limits.messenger
  if (sentAtMs !== undefined && nowMs - sentAtMs > messageAgeMs) return 'Stale'
  const ids = [messageId, chat, user]
  const areIds = ids.every((id) => id !== '' && id.length <= maxAddressCharacters)
  return areIds ? undefined : 'Malformed'
}

/** The messenger comes again with what is refused here. */
function refuseOverload(load: number): void {
  if (load < limits.messenger.maxUnanswered) return
  throw new Refusal(503, 'Busy', 'Too many messages are still being answered.')
}

async function send<Address, Call>(
  messenger: Messenger<Address, Call>,
  { id, call, channel, attempts, createdAtMs }: KeptDelivery,
  nowMs: number,
): Promise<Sent> {
  const attempt = { id: `${channel}-${id}-${createdAtMs}`, attempts, ageMs: nowMs - createdAtMs }
  return messenger.send(JSON.parse(call) as Call, attempt) // this channel wrote it
}

function dueNow(delivery: KeptDelivery): KeptDelivery {
  return { ...delivery, notBeforeMs: 0 }
}

/** What a promise gives within a time, undefined after it. */
async function inTime<Result>(promise: Promise<Result>, ms: number): Promise<Result | undefined> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, ms, undefined)
  })
  try {
    return await Promise.race([promise, late])
  } finally {
    clearTimeout(timer)
  }
}

function tryTo(work: () => void, reportError: (error: unknown) => void): void {
  try {
    work()
  } catch (error) {
    reportError(error)
  }
}

/** The log says of every webhook that was refused which channel it was for and why. */
function reportRefusals(refused: (reason: string, status: number) => void): ErrorRequestHandler {
  return (error: unknown, _request, _response, next) => {
    if (error instanceof Refusal) refused(error.code, error.status)
    else if (error instanceof Error && 'type' in error && 'status' in error) {
      refused(error.type === 'entity.too.large' ? 'TooLarge' : 'Unreadable', Number(error.status))
    }
    next(error)
  }
}

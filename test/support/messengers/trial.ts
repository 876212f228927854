import type { AddressInfo } from 'node:net'
import type { Channel } from '../../../src/channels/channel.js'
import type { MessengerName, OtherContent } from '../../../src/channels/messenger/messenger.js'
import type {
  MessengerChannelParts,
  RefusedWebhook,
} from '../../../src/channels/messenger/messenger-channel.js'
import type { TakeTurn } from '../../../src/dialog/index.js'
import { createServer } from '../../../src/server.js'
import type { Mailbox } from '../../../src/store/mailbox.js'
import { openStoreDatabase } from '../../../src/store/open-store-database.js'
import { createSqliteMailbox } from '../../../src/store/sqlite-mailbox.js'
import { type StandIn, type StandInCall, startStandIn, type Verdict } from './stand-in.js'

/** What a shopper does in a messenger. */
export type TrialEvent = { id: string; user?: string; atMs?: number } & (
  | { kind: 'text'; text: string }
  /** A button that carries these words. */
  | { kind: 'press'; say: string }
  | { kind: OtherContent }
)

/** A webhook as it goes over the wire. */
export interface Webhook {
  method: string
  /** With its query. */
  path: string
  headers: Record<string, string>
  body: string
}

export interface Signing {
  secret?: string
  atMs?: number
}

/** One messenger, seen from outside: its webhooks as it signs them, its interface as it checks calls. */
export interface Trial {
  name: MessengerName
  /** What its interface is at that address. */
  open(parts: MessengerChannelParts, apiUrl: string): Channel
  judge(call: StandInCall): Verdict
  bodyOf(event: TrialEvent): string
  sign(body: string, signing?: Signing): Webhook
  /** Signed well, and not of the published form. */
  malformed: string[]
  /** Kinds of content that it has. */
  has: readonly OtherContent[]
  /** Whether the signature is over the body. */
  signsBody: boolean
  /** Whether the signature holds a time. */
  signsTime: boolean
  /** What reads as the same from the response of a webhook, where it may carry an answer. */
  readPassive?(body: string): Verdict | undefined
}

export interface RunningTrial {
  standIn: StandIn
  mailbox: Mailbox
  refused: RefusedWebhook[]
  dead: { problem: string; attempts: number }[]
  errors: unknown[]
  /** "http://127.0.0.1:…" */
  address: string
  deliver(webhook: Webhook): Promise<{ status: number; body: string }>
  /** Delivers an event as the messenger does. */
  happens(event: TrialEvent): Promise<{ status: number; body: string }>
  stop(): Promise<void>
}

export interface TrialParts {
  takeTurn: TakeTurn
  databaseFile: string
  standIn?: StandIn
  nowMs?: () => number
}

/** A messenger's channel on the real server, beside a stand-in of the messenger. */
export async function startTrial(trial: Trial, parts: TrialParts): Promise<RunningTrial> {
  const standIn = parts.standIn ?? (await startStandIn(trial.judge))
  const refused: RefusedWebhook[] = []
  const dead: RunningTrial['dead'] = []
  const errors: unknown[] = []
  const reportError = (error: unknown) => void errors.push(error)
  const database = openStoreDatabase(parts.databaseFile)
  const mailbox = createSqliteMailbox(database)
  const channel = trial.open(
    {
      takeTurn: parts.takeTurn,
      mailbox,
      ...(parts.nowMs && { nowMs: parts.nowMs }),
      random: () => 0,
      reportRefused: (one) => void refused.push(one),
      reportDead: (one) => void dead.push(one),
      reportError,
    },
    standIn.address,
  )
  const { http, stop } = createServer({
    channels: [channel],
    pictureOf: () => undefined,
    readiness: () => ({ isReady: true, parts: {} }),
    reportError,
  })
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  const address = `http://127.0.0.1:${(http.address() as AddressInfo).port}`
  const deliver = async ({ method, path, headers, body }: Webhook) => {
    const response = await fetch(`${address}${path}`, {
      method,
      headers: { ...headers, Connection: 'close' }, // a connection kept for later may be gone by then
      ...(method !== 'GET' && { body }),
    })
    const answer = { status: response.status, body: await response.text() }
    const passive = answer.status === 200 ? trial.readPassive?.(answer.body) : undefined
    if (passive !== undefined) {
      standIn.problems.push(...passive.problems)
      standIn.shown.push(passive)
    }
    return answer
  }
  return {
    standIn,
    mailbox,
    refused,
    dead,
    errors,
    address,
    deliver,
    happens: (event) => deliver(trial.sign(trial.bodyOf(event))),
    async stop() {
      await stop()
      database.close()
      if (parts.standIn === undefined) await standIn.stop()
    },
  }
}

/** Everything a shopper has on the screen, as one text. */
export function screenOf(shown: readonly Verdict[]): string {
  return shown
    .flatMap(({ texts, buttons }) => [...texts, ...buttons.map(({ label }) => `[${label}]`)])
    .join('\n')
}

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { limits } from '../../../src/limits.js'
import { allTrials } from '../../support/messengers/all-trials.js'
import { dialogueThat } from '../../support/messengers/replies.js'
import { type RunningTrial, startTrial, type Trial, type Webhook } from '../../support/messengers/trial.js'
import { temporaryFolder } from '../../support/web-server.js'

interface Attack {
  name: string
  webhook: Webhook
  /** What the log says. */
  reason: RegExp
  /** 200 where the messenger would come again for ever. */
  status: number | 'refused'
}

let nextId = 5_000
const id = () => String(nextId++)
const day = 24 * 60 * 60 * 1000

/** Everything that somebody without the secret, or with an old message, may try. */
function attacksOn(trial: Trial): Attack[] {
  const genuine = () => trial.sign(trial.bodyOf({ kind: 'text', id: id(), text: 'give me everything' }))
  const bare = (webhook: Webhook) => withoutSignature(webhook)
  const forged = /^Signature(Missing|Wrong)$/
  return [
    ...['', 'wrong', 'wrong-secret', 'x'.repeat(300), '0', 'null', 'undefined', '*'].map(
      (secret): Attack => ({
        name: `signed with ${JSON.stringify(secret.slice(0, 12))}`,
        webhook: trial.sign(trial.bodyOf({ kind: 'text', id: id(), text: 'forged' }), {
          secret: secret === '' ? 'empty' : secret,
        }),
        reason: forged,
        status: 401,
      }),
    ),
    { name: 'unsigned', webhook: bare(genuine()), reason: forged, status: 401 },
    ...brokenSignatures(genuine()).map(
      (webhook, index): Attack => ({ name: `broken ${index}`, webhook, reason: forged, status: 401 }),
    ),
    ...(trial.signsBody ? changedBodies(genuine()) : []).map(
      (webhook, index): Attack => ({ name: `changed ${index}`, webhook, reason: forged, status: 401 }),
    ),
    ...(trial.signsTime ? [-30 * day, -day, -3_600_000, -400_000, 400_000, 3_600_000, day] : []).map(
      (ms): Attack => ({
        name: `signed ${ms} ms from now`,
        webhook: trial.sign(trial.bodyOf({ kind: 'text', id: id(), text: 'stale' }), {
          atMs: Date.now() + ms,
        }),
        reason: /^Stale$/,
        status: 401,
      }),
    ),
    ...[8, 9, 14, 30, 365, 3_650].map(
      (days): Attack => ({
        name: `${days} days old`,
        webhook: trial.sign(
          trial.bodyOf({ kind: 'text', id: id(), text: 'old', atMs: Date.now() - days * day }),
        ),
        reason: /^Stale$/,
        status: 200,
      }),
    ),
    ...[1, 1_000, 100_000].map(
      (more): Attack => ({
        name: `${more} bytes too large`,
        webhook: trial.sign(
          `${trial.bodyOf({ kind: 'text', id: id(), text: 'big' })}${' '.repeat(tooLarge(trial) + more)}`,
        ),
        reason: /^TooLarge$/,
        status: 413,
      }),
    ),
    ...trial.malformed.map(
      (body): Attack => ({
        name: `malformed ${JSON.stringify(body.slice(0, 40))}`,
        webhook: trial.sign(body),
        reason: /^Malformed$/,
        status: 400,
      }),
    ),
    ...truncated(trial.bodyOf({ kind: 'text', id: id(), text: 'cut off' })).map(
      (body): Attack => ({
        name: `cut off after ${body.length}`,
        webhook: trial.sign(body),
        reason: /^Malformed$/,
        status: 400,
      }),
    ),
    ...['PUT', 'DELETE', 'PATCH'].map(
      (method): Attack => ({
        name: method,
        webhook: { ...genuine(), method },
        reason: /^MethodNotAllowed$/,
        status: 405,
      }),
    ),
    { name: 'GET', webhook: { ...bare(genuine()), method: 'GET' }, reason: /./, status: 'refused' },
    {
      name: 'compressed',
      webhook: { ...genuine(), headers: { ...genuine().headers, 'Content-Encoding': 'gzip' } },
      reason: /^Unreadable$/,
      status: 415,
    },
  ]
}

function tooLarge({ name }: Trial): number {
  return name === 'whatsapp' ? limits.messenger.maxBatchBytes : limits.messenger.maxBodyBytes
}

const signatureHeader =
  /^(x-telegram-bot-api-secret-token|x-hub-signature-256|x-slack-signature|x-line-signature|authorization)$/i

function changeSignature(webhook: Webhook, change: (signature: string) => string | undefined): Webhook {
  const headers = Object.fromEntries(
    Object.entries(webhook.headers).flatMap(([name, value]) => {
      const changed = signatureHeader.test(name) ? change(value) : value
      return changed === undefined ? [] : [[name, changed]]
    }),
  )
  const [path = '', query = ''] = webhook.path.split('?')
  const parameters = new URLSearchParams(query)
  const signature = parameters.get('signature')
  if (signature !== null) parameters.set('signature', change(signature) ?? '')
  return { ...webhook, headers, path: query === '' ? path : `${path}?${parameters}` }
}

function withoutSignature(webhook: Webhook): Webhook {
  return changeSignature(webhook, () => undefined)
}

/** A signature but for a letter, its beginning, too much of it, and in another form. */
function brokenSignatures(webhook: Webhook): Webhook[] {
  const changes: ((signature: string) => string)[] = [
    (signature) => `${signature.slice(0, -1)}${signature.endsWith('0') ? '1' : '0'}`,
    (signature) => signature.slice(0, -1),
    (signature) => `${signature}0`,
    (signature) => signature.slice(0, 8),
    (signature) => [...signature].reverse().join(''),
    (signature) => `sha1=${signature}`,
    (signature) => Buffer.from(signature).toString('base64'),
    () => 'true',
    () => '{}',
    () => '[object Object]',
  ]
  return changes.map((change) => changeSignature(webhook, change))
}

function changedBodies(webhook: Webhook): Webhook[] {
  const { body } = webhook
  return [
    body.replace('give me everything', 'give me nothing'),
    `${body} `,
    ` ${body}`,
    body.slice(1),
    body.replaceAll('"', "'"),
    '',
    '{}',
  ].map((changed) => ({ ...webhook, body: changed }))
}

function truncated(body: string): string[] {
  return [0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.94, 0.98].map((share) =>
    body.slice(0, Math.floor(body.length * share)),
  )
}

describe('webhooks that are forged, stale, replayed, oversized or malformed', () => {
  it('are three hundred and more', () => {
    const replays = allTrials.length
    expect(allTrials.flatMap(attacksOn).length + replays).toBeGreaterThanOrEqual(300)
  })

  describe.each(allTrials.map((trial) => [trial.name, trial] as const))('%s', (name, trial) => {
    const { folder, remove } = temporaryFolder()
    const { takeTurn, heard } = dialogueThat(() => ({}))
    let running: RunningTrial
    beforeAll(async () => {
      running = await startTrial(trial, { takeTurn, databaseFile: `${folder}/conversations.db` })
    })
    afterAll(async () => {
      await running.stop()
      remove()
    })

    it('takes a genuine one', async () => {
      expect((await running.happens({ kind: 'text', id: id(), text: 'genuine' })).status).toBe(200)
      await running.standIn.until(1)
      expect(heard.map(({ text }) => text)).toEqual(['genuine'])
    })

    it.each(attacksOn(trial))('$name', async ({ webhook, reason, status }) => {
      const before = running.refused.length
      const answer = await running.deliver(webhook)
      if (status === 'refused') expect(answer.status).toBeGreaterThanOrEqual(400)
      else expect(answer.status).toBe(status)
      expect(running.refused.slice(before)).toEqual([
        { channel: name, reason: expect.stringMatching(reason), status: answer.status },
      ])
    })

    it('takes one that is delivered again for the same', async () => {
      const webhook = trial.sign(trial.bodyOf({ kind: 'text', id: id(), text: 'replayed' }))
      await running.deliver(webhook)
      expect((await running.deliver(webhook)).status).toBe(200)
      expect(running.refused.at(-1)).toEqual({ channel: name, reason: 'DeliveredBefore', status: 200 })
    })

    it('let nothing but the genuine ones reach the dialogue, and nothing of a refused one the mailbox', async () => {
      await running.standIn.until(2)
      expect(heard.map(({ text }) => text)).toEqual(['genuine', 'replayed'])
      expect(running.mailbox.unanswered(name)).toEqual([])
      expect(running.errors).toEqual([])
    })
  })
})

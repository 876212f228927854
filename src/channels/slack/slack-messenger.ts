import { z } from 'zod'
import { limits } from '../../limits.js'
import { type ApiAnswer, callApi, outcomeByStatus } from '../messenger/call-api.js'
import type { Messenger, Received, Sent, WebhookRequest } from '../messenger/messenger.js'
import { readWebhook, requirePost } from '../messenger/read-webhook.js'
import { requireRecent, requireSame, sign } from '../messenger/signature.js'
import type { OwnLink } from '../rendering/own-hosts.js'
import { renderSlack, type SlackCall, slackLimits } from './render-slack.js'
import { eventSchema, pressSchema, readEvent, readPress, type SlackAddress } from './slack-webhook.js'

export interface SlackSettings {
  /** "xoxb-…". */
  botToken: string
  signingSecret: string
  /** "https://slack.com/api". */
  apiUrl: string
}

/** Slack by its Events API and Web API; events and presses come to the same address. */
export function createSlackMessenger(
  { botToken, signingSecret, apiUrl }: SlackSettings,
  ownLink: OwnLink,
): Messenger<SlackAddress, SlackCall> {
  return {
    name: 'slack',
    path: '/webhooks/slack',
    limits: slackLimits,
    pace: { perChatMs: 1_000, perSecond: 20 }, // https://docs.slack.dev/apis/web-api/rate-limits: one a second to a channel
    maxBodyBytes: limits.messenger.maxBodyBytes,
    language: 'en',
    receive(request) {
      requireSigned(request, signingSecret)
      return read(request)
    },
    render: (reply, address) => renderSlack(reply, address, ownLink),
    send: async (json) =>
      outcomeOf(
        await callApi(`${apiUrl}/chat.postMessage`, {
          headers: { Authorization: `Bearer ${botToken}` },
          json,
        }),
      ),
  }
}

/** https://docs.slack.dev/authentication/verifying-requests-from-slack */
function requireSigned({ method, header, body, nowMs }: WebhookRequest, secret: string): void {
  requirePost(method)
  const signedAt = header('x-slack-request-timestamp')
  requireSame(header('x-slack-signature'), `v0=${sign(secret, [`v0:${signedAt}:`, body], 'hex')}`)
  const signedAtMs = /^\d{1,12}$/.test(signedAt) ? Number(signedAt) * 1000 : Number.NaN
  requireRecent(signedAtMs, nowMs, limits.messenger.signatureAgeMs)
}

function read({ header, body }: WebhookRequest): Received<SlackAddress> {
  if (header('content-type').startsWith('application/x-www-form-urlencoded')) {
    const payload = new URLSearchParams(body.toString()).get('payload') ?? ''
    return { messages: readPress(readWebhook(payload, pressSchema)) }
  }
  const event = readWebhook(body, eventSchema)
  if (event.type === 'url_verification') {
    return { messages: [], answer: { type: 'text/plain', body: event.challenge } }
  }
  return { messages: readEvent(event) }
}

const answerSchema = z.looseObject({ ok: z.boolean(), error: z.string().optional() })

const passing = new Set([
  'ratelimited',
  'rate_limited',
  'internal_error',
  'fatal_error',
  'service_unavailable',
  'request_timeout',
  'accesslimited',
])

/** Slack answers 200 to what it refuses, and says why in the body. */
function outcomeOf(answer: ApiAnswer): Sent {
  const outcome = outcomeByStatus(answer)
  const read = answerSchema.safeParse(answer.kind === 'answered' ? answer.body : undefined)
  if (outcome.kind !== 'sent' || read.data?.ok === true) return outcome
  const problem = read.data?.error ?? 'an answer that is not of its form'
  return passing.has(problem) ? { kind: 'later', problem } : { kind: 'never', problem }
}

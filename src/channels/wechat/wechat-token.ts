import { z } from 'zod'
import { limits } from '../../limits.js'
import { callApi, outcomeByStatus } from '../messenger/call-api.js'
import type { Sent } from '../messenger/messenger.js'

export interface WeChatTokenParts {
  appId: string
  appSecret: string
  apiUrl: string
  nowMs: () => number
}

/** An access token, or why there is none. */
export type WeChatToken = { token: string } | { failure: Sent }

/** The account's access token: fetched when it is first needed, kept for its two hours, fetched anew where it was refused. */
export interface WeChatTokens {
  get(): Promise<WeChatToken>
  /** The token was refused; another one is fetched next time. */
  drop(token: string): void
}

const tokenSchema = z.looseObject({ access_token: z.string().min(1), expires_in: z.number() })
const errorSchema = z.looseObject({ errcode: z.number() })

/** https://developers.weixin.qq.com/doc/offiaccount/Basic_Information/getStableAccessToken.html */
export function createWeChatTokens({ appId, appSecret, apiUrl, nowMs }: WeChatTokenParts): WeChatTokens {
  let known: { token: string; untilMs: number } | undefined
  let asking: Promise<WeChatToken> | undefined

  async function ask(): Promise<WeChatToken> {
    const json = { grant_type: 'client_credential', appid: appId, secret: appSecret }
    const answer = await callApi(`${apiUrl}/cgi-bin/stable_token`, { json })
    const read = tokenSchema.safeParse(answer.kind === 'answered' ? answer.body : undefined)
    if (!read.success) return { failure: failureOf(answer) }
    const { access_token: token, expires_in } = read.data
    known = { token, untilMs: nowMs() + expires_in * 1000 - limits.messenger.tokenEarlyMs }
    return { token }
  }

  return {
    async get() {
      if (known !== undefined && nowMs() < known.untilMs) return { token: known.token }
      asking ??= ask().finally(() => {
        asking = undefined
      })
      return asking
    },
    drop(token) {
      if (known?.token === token) known = undefined
    },
  }
}

/** A secret that is wrong today may be put right while the answer still waits, so it is asked again. */
function failureOf(answer: Awaited<ReturnType<typeof callApi>>): Sent {
  const error = errorSchema.safeParse(answer.kind === 'answered' ? answer.body : undefined)
  const outcome = outcomeByStatus(answer)
  const problem = error.success ? `no access token: ${error.data.errcode}` : 'no access token'
  return { kind: 'later', problem: outcome.kind === 'sent' ? problem : `${problem} (${outcome.problem})` }
}

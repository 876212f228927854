import type { ChatAccess } from './web-chat.js'

const storageKey = 'parley.conversation'
const address = '/v3/directline'

export interface OpenedSession {
  access: ChatAccess
  /** It went on from before a reload. */
  isResumed: boolean
}

/** The conversation of this tab: the one before a reload where the server still has it, else a new one. */
export async function openSession(): Promise<OpenedSession> {
  const kept = readKept()
  const resumed = kept && (await ask('GET', `/conversations/${kept.conversationId}?watermark=0`, kept.token))
  if (resumed) return { access: keep(resumed), isResumed: true }
  const created = await ask('POST', '/tokens/generate', kept?.token)
  if (!created) throw new Error('The server gave no conversation.')
  return { access: keep(created), isResumed: false }
}

/** Renews the kept token before it is over; the chat renews its own. */
export async function renewSession(): Promise<void> {
  const kept = readKept()
  const renewed = kept && (await ask('POST', '/tokens/refresh', kept.token))
  if (renewed) keep(renewed)
}

/** Forgets the conversation of this tab. */
export function forgetSession(): void {
  sessionStorage.removeItem(storageKey)
}

async function ask(
  method: 'GET' | 'POST',
  path: string,
  token: string | undefined,
): Promise<ChatAccess | undefined> {
  const headers: HeadersInit = token === undefined ? {} : { Authorization: `Bearer ${token}` }
  const response = await fetch(`${address}${path}`, { method, headers })
  return response.ok ? ((await response.json()) as ChatAccess) : undefined
}

function keep({ conversationId, token }: ChatAccess): ChatAccess {
  sessionStorage.setItem(storageKey, JSON.stringify({ conversationId, token }))
  return { conversationId, token }
}

function readKept(): ChatAccess | undefined {
  const kept = sessionStorage.getItem(storageKey)
  return kept === null ? undefined : (JSON.parse(kept) as ChatAccess)
}

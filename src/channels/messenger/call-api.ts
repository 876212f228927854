import { limits } from '../../limits.js'
import type { Sent } from './messenger.js'

export interface ApiCall {
  method?: 'GET' | 'POST'
  headers?: Record<string, string>
  /** Sent as JSON. */
  json?: unknown
}

/** What an interface answered, or that nothing came. */
export type ApiAnswer =
  | { kind: 'answered'; status: number; retryAfterMs?: number; body: unknown }
  | { kind: 'unreachable'; problem: string }

/** One call over https that never throws and follows no redirect: it carries a token. */
export async function callApi(
  url: string,
  { method = 'POST', headers = {}, json }: ApiCall,
): Promise<ApiAnswer> {
  try {
    const response = await fetch(url, {
      method,
      headers: { Accept: 'application/json', ...(json !== undefined && jsonType), ...headers },
      ...(json !== undefined && { body: JSON.stringify(json) }),
      redirect: 'error',
      signal: AbortSignal.timeout(limits.messenger.callTimeoutMs),
    })
    const retryAfterMs = Number(response.headers.get('retry-after') ?? '') * 1000
    return {
      kind: 'answered',
      status: response.status,
      ...(retryAfterMs > 0 && { retryAfterMs }),
      body: await readAnswer(response),
    }
  } catch (error) {
    return { kind: 'unreachable', problem: causeOf(error) }
  }
}

/** How a call ended by its HTTP status alone; `problem` adds the interface's own code. */
export function outcomeByStatus(answer: ApiAnswer, code = ''): Sent {
  if (answer.kind === 'unreachable') return { kind: 'later', problem: answer.problem }
  const { status, retryAfterMs } = answer
  if (status >= 200 && status < 300) return { kind: 'sent' }
  const problem = code === '' ? `HTTP ${status}` : `HTTP ${status}: ${code}`
  if (status === 429 || status === 408 || status >= 500) {
    return { kind: 'later', problem, ...(retryAfterMs !== undefined && { afterMs: retryAfterMs }) }
  }
  return { kind: 'never', problem }
}

const jsonType = { 'Content-Type': 'application/json; charset=utf-8' }

/** The answer's JSON up to a limit, undefined where it is none. */
async function readAnswer(response: Response): Promise<unknown> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength
    if (bytes > limits.messenger.maxAnswerBytes) return undefined
    chunks.push(chunk)
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString())
  } catch {
    return undefined
  }
}

/** The kind of failure without the address, which may hold a token. */
function causeOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  if (cause instanceof Error && 'code' in cause && typeof cause.code === 'string') return cause.code
  return cause instanceof Error ? cause.name : 'unreachable'
}

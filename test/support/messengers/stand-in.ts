import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A call as a messenger's own server would get it. */
export interface StandInCall {
  method: string
  path: string
  query: URLSearchParams
  headers: IncomingHttpHeaders
  /** The JSON, undefined where there was none. */
  body: unknown
}

export interface StandInAnswer {
  status: number
  body?: unknown
  headers?: Record<string, string>
}

/** What a messenger's server makes of a call: every rule it breaks, what a shopper would see of it, and the answer. */
export interface Verdict {
  problems: string[]
  /** Where it is shown: the chat. Undefined for a call that shows nothing. */
  to?: string
  /** Everything that is shown, piece by piece. */
  texts: string[]
  buttons: { label: string; say: string }[]
  answer: StandInAnswer
  /** Notes that the call was taken. */
  commit?(): void
}

export interface StandIn {
  /** "http://127.0.0.1:…" */
  address: string
  calls: StandInCall[]
  /** Of the calls that were taken and show something, in order. */
  shown: Verdict[]
  problems: string[]
  /** The next calls that show something are answered so instead of being taken. */
  fail(...answers: StandInAnswer[]): void
  /** Resolves once so many are shown. */
  until(count: number): Promise<Verdict[]>
  stop(): Promise<void>
}

/** A server that stands in for a messenger's own, on this machine; `judge` knows its published rules. */
export async function startStandIn(judge: (call: StandInCall) => Verdict): Promise<StandIn> {
  const calls: StandInCall[] = []
  const shown: Verdict[] = []
  const problems: string[] = []
  const failures: StandInAnswer[] = []
  let changed = () => {}
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost')
      const text = Buffer.concat(chunks).toString()
      const call = {
        method: request.method ?? '',
        path: pathname,
        query: searchParams,
        headers: request.headers,
        body: text === '' ? undefined : (JSON.parse(text) as unknown),
      }
      calls.push(call)
      const verdict = judge(call)
      problems.push(...verdict.problems.map((problem) => `${pathname}: ${problem}`))
      const failure = verdict.to === undefined ? undefined : failures.shift()
      if (failure === undefined && verdict.to !== undefined) shown.push(verdict)
      if (failure === undefined) verdict.commit?.()
      const { status, body, headers } = failure ?? verdict.answer
      response.writeHead(status, { 'Content-Type': 'application/json', ...headers })
      response.end(body === undefined ? '' : JSON.stringify(body))
      changed()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    shown,
    problems,
    fail: (...answers) => void failures.push(...answers),
    async until(count) {
      while (shown.length < count) {
        await new Promise<void>((resolve) => {
          changed = resolve
        })
      }
      return shown
    },
    async stop() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** An object of a call's body; anything else is none with nothing in it. */
export function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {}
}

export function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

/** Collects what is wrong with a call: `rule('text', isRight)`. */
export function createRules(): { problems: string[]; rule(name: string, isKept: boolean): void } {
  const problems: string[] = []
  return {
    problems,
    rule(name, isKept) {
      if (!isKept) problems.push(name)
    },
  }
}

/** Whether a value is a text of 1 to `most` UTF-16 units. */
export function isText(value: unknown, most: number): value is string {
  return typeof value === 'string' && value.length > 0 && value.length <= most
}

import { WebSocket } from 'ws'
import type { Activity, ActivitySet } from '../../src/channels/web/activity.js'

export interface Opened {
  conversationId: string
  token: string
  streamUrl: string
}

/** A conversation as a client opens it: a token, then the conversation. */
export async function openConversation(address: string): Promise<Opened> {
  const { token } = (await (await send(address, 'POST', '/tokens/generate')).json()) as Opened
  return (await (await send(address, 'POST', '/conversations', { token })).json()) as Opened
}

export interface Sending {
  token?: string
  json?: unknown
  body?: string
  type?: string
}

/** One request to Direct Line; `json` is written as JSON, `body` goes out as it is. */
export function send(
  address: string,
  method: string,
  path: string,
  sending: Sending = {},
): Promise<Response> {
  const { token, json, type = 'application/json' } = sending
  const body = json === undefined ? sending.body : JSON.stringify(json)
  const headers: Record<string, string> = {}
  if (body !== undefined && type !== '') headers['Content-Type'] = type
  if (token !== undefined) headers.Authorization = `Bearer ${token}`
  return fetch(`${address}/v3/directline${path}`, { method, headers, ...(body !== undefined && { body }) })
}

/** Says a text and gives back the id the server gave it. */
export async function say(
  address: string,
  { conversationId, token }: Opened,
  text: string,
  clientActivityID?: string,
) {
  const response = await send(address, 'POST', `/conversations/${conversationId}/activities`, {
    token,
    json: { type: 'message', text, channelData: clientActivityID === undefined ? {} : { clientActivityID } },
  })
  return { status: response.status, ...((await response.json()) as { id?: string }) }
}

/** The transcript after a watermark. */
export async function read(
  address: string,
  { conversationId, token }: Opened,
  watermark = '',
): Promise<ActivitySet> {
  const path = `/conversations/${conversationId}/activities?watermark=${watermark}`
  return (await (await send(address, 'GET', path, { token })).json()) as ActivitySet
}

/** Asks until the transcript has so many activities. */
export async function readUntil(address: string, opened: Opened, count: number): Promise<Activity[]> {
  for (;;) {
    const { activities } = await read(address, opened)
    if (activities.length >= count) return activities
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

/** An open stream: everything it received, and a wait for the next that fits. */
export interface OpenStream {
  sets: ActivitySet[]
  next(fits: (activity: Activity) => boolean): Promise<Activity>
  close(): void
}

/** Opens a stream. @throws Error "Unexpected server response: 403" and the like when it is refused */
export async function openStream(url: string): Promise<OpenStream> {
  const socket = new WebSocket(url)
  const sets: ActivitySet[] = []
  let arrived = () => {}
  socket.on('message', (data) => {
    const text = data.toString()
    if (text !== '') sets.push(JSON.parse(text) as ActivitySet)
    arrived()
  })
  await new Promise<void>((resolve, reject) => {
    socket.once('open', resolve)
    socket.once('error', reject)
  })
  return {
    sets,
    async next(fits) {
      for (;;) {
        const found = sets.flatMap(({ activities }) => activities).find(fits)
        if (found) return found
        await new Promise<void>((resolve) => {
          arrived = resolve
        })
      }
    },
    close: () => socket.close(),
  }
}

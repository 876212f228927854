import type { z } from 'zod'
import { Refusal } from '../refusal.js'

/**
 * The JSON of a webhook whose signature is right.
 *
 * @throws Refusal 400 for what is not JSON or not of the messenger's form
 */
export function readWebhook<Schema extends z.ZodType>(
  body: Buffer | string,
  schema: Schema,
): z.output<Schema> {
  const read = schema.safeParse(readJson(body))
  if (read.success) return read.data
  const place = read.error.issues[0]?.path.join('.') || 'body'
  throw new Refusal(400, 'Malformed', `The webhook is not of the published form: ${place}.`)
}

/** @throws Refusal 405 for another method; only messengers that prove an address by GET take that */
export function requirePost(method: string): void {
  if (method !== 'POST') throw new Refusal(405, 'MethodNotAllowed', 'Webhooks come by POST.')
}

function readJson(body: Buffer | string): unknown {
  try {
    return JSON.parse(body.toString())
  } catch {
    throw new Refusal(400, 'Malformed', 'The webhook is not valid JSON.')
  }
}

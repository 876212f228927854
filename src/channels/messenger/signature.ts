import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import { Refusal } from '../refusal.js'

/** Whether two texts are equal, in a time that tells nothing of where they differ or how long the secret one is. */
export function isSame(given: string, secret: string): boolean {
  return timingSafeEqual(digest(given), digest(secret))
}

/** HMAC-SHA256 of the bytes as they came. */
export function sign(
  secret: string,
  parts: readonly (string | Buffer)[],
  encoding: 'hex' | 'base64',
): string {
  const hmac = createHmac('sha256', secret)
  for (const part of parts) hmac.update(part)
  return hmac.digest(encoding)
}

/** @throws Refusal 401 unless what was given is what the secret makes of the request */
export function requireSame(given: string, expected: string): void {
  if (given === '') throw new Refusal(401, 'SignatureMissing', 'The request is not signed.')
  if (!isSame(given, expected)) throw new Refusal(401, 'SignatureWrong', 'The signature is not right.')
}

/** @throws Refusal 401 unless a signed time lies within a few minutes of now */
export function requireRecent(signedAtMs: number, nowMs: number, windowMs: number): void {
  if (Number.isFinite(signedAtMs) && Math.abs(nowMs - signedAtMs) <= windowMs) return
  throw new Refusal(401, 'Stale', 'The request was signed at another time.')
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}

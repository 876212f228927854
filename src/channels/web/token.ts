import { createHmac, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import { ParleyError } from '../../errors.js'
import { limits } from '../../limits.js'

/** Whom a token lets in, and where: one shopper, one conversation. */
export interface TokenClaims {
  conversationId: string
  userId: string
}

export type TokenReading = { kind: 'valid'; claims: TokenClaims } | { kind: 'expired' } | { kind: 'forged' }

export interface Tokens {
  issue(claims: TokenClaims): string
  read(token: string): TokenReading
}

const minSecretBytes = 32
/** Compared as it stands, so that a token cannot choose another algorithm. */
const header = Buffer.from('{"alg":"HS256","typ":"JWT"}').toString('base64url')
const payloadSchema = z.object({ conv: z.string().min(1), user: z.string().min(1), exp: z.int() })

/**
 * Tokens as JSON Web Tokens (RFC 7519) signed with HMAC-SHA-256, with Direct Line's own claim names, which its
 * clients read the shopper's id from.
 *
 * @param secret at least 32 bytes
 * @param nowMs the clock, in milliseconds since the epoch
 * @throws ParleyError `configuration` for a short secret
 */
export function createTokens(secret: Buffer, nowMs: () => number): Tokens {
  if (secret.byteLength < minSecretBytes) {
    throw new ParleyError('configuration', `The token secret has ${secret.byteLength} bytes.`, {
      nextStep: `Use one of at least ${minSecretBytes} bytes, such as the output of: openssl rand -hex 32`,
    })
  }
  const sign = (signed: string) => createHmac('sha256', secret).update(signed).digest()

  return {
    issue({ conversationId, userId }) {
      const issuedAt = Math.floor(nowMs() / 1_000)
      const claims = {
        conv: conversationId,
        user: userId,
        iat: issuedAt,
        exp: issuedAt + limits.directLine.tokenLifetimeSeconds,
      }
      const signed = `${header}.${Buffer.from(JSON.stringify(claims)).toString('base64url')}`
      return `${signed}.${sign(signed).toString('base64url')}`
    },
    read(token) {
      const [tokenHeader, payload, signature, ...rest] = token.split('.')
      if (tokenHeader !== header || payload === undefined || signature === undefined || rest.length > 0) {
        return { kind: 'forged' }
      }
      if (!sameBytes(Buffer.from(signature, 'base64url'), sign(`${header}.${payload}`)))
        return { kind: 'forged' }
      const { conv, user, exp } = payloadSchema.parse(
        JSON.parse(Buffer.from(payload, 'base64url').toString()),
      )
      if (exp * 1_000 <= nowMs()) return { kind: 'expired' }
      return { kind: 'valid', claims: { conversationId: conv, userId: user } }
    },
  }
}

function sameBytes(left: Buffer, right: Buffer): boolean {
  return left.byteLength === right.byteLength && timingSafeEqual(left, right)
}

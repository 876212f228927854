import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'
import { Refusal } from '../refusal.js'

/**
 * Encrypted messages of an official account: AES-256-CBC with a key of 43 base64 characters, its first 16 bytes as the
 * vector. Inside are 16 random bytes, the length of the text in 4, the text, and the account it is for.
 * https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/Before_Develop/Technical_Plan.html
 */
export interface WeChatCipher {
  /** @throws Refusal 401 for what was not encrypted with the key or is for another account */
  decrypt(encrypted: string): string
  encrypt(text: string): string
}

const blockBytes = 32 // the padding's, by the documentation
const randomLength = 16
const lengthBytes = 4

/** The signature of a request: SHA-1 of the parts in order of the alphabet. */
export function weChatSignature(parts: readonly string[]): string {
  return createHash('sha1').update(parts.toSorted().join('')).digest('hex')
}

/** Builds the cipher of an account. */
export function createWeChatCipher(encodingAesKey: string, appId: string): WeChatCipher {
  const key = Buffer.from(`${encodingAesKey}=`, 'base64')
  const vector = key.subarray(0, 16)
  return {
    decrypt(encrypted) {
      const bytes = withoutPadding(decipher(key, vector, encrypted))
      const begin = randomLength + lengthBytes
      const length = bytes.length < begin ? -1 : bytes.readUInt32BE(randomLength)
      if (length < 0 || begin + length > bytes.length) throw notOurs()
      if (bytes.subarray(begin + length).toString() !== appId) throw notOurs()
      return bytes.subarray(begin, begin + length).toString()
    },
    encrypt(text) {
      const message = Buffer.from(text)
      const length = Buffer.alloc(lengthBytes)
      length.writeUInt32BE(message.length)
      const whole = Buffer.concat([randomBytes(randomLength), length, message, Buffer.from(appId)])
      const cipher = createCipheriv('aes-256-cbc', key, vector).setAutoPadding(false)
      return Buffer.concat([cipher.update(padded(whole)), cipher.final()]).toString('base64')
    },
  }
}

function decipher(key: Buffer, vector: Buffer, encrypted: string): Buffer {
  try {
    const open = createDecipheriv('aes-256-cbc', key, vector).setAutoPadding(false)
    return Buffer.concat([open.update(encrypted, 'base64'), open.final()])
  } catch {
    throw notOurs()
  }
}

function padded(bytes: Buffer): Buffer {
  const missing = blockBytes - (bytes.length % blockBytes)
  return Buffer.concat([bytes, Buffer.alloc(missing, missing)])
}

function withoutPadding(bytes: Buffer): Buffer {
  const last = bytes.at(-1) ?? 0
  if (last < 1 || last > blockBytes || last > bytes.length) throw notOurs()
  return bytes.subarray(0, bytes.length - last)
}

function notOurs(): Refusal {
  return new Refusal(401, 'SignatureWrong', 'The message was not encrypted for this account.')
}

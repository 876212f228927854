import { mkdirSync, statSync, writeFileSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import { createTokens } from '../../../src/channels/web/token.js'
import { loadTokenSecret } from '../../../src/channels/web/token-secret.js'
import { limits } from '../../../src/limits.js'
import { temporaryFolder } from '../../support/web-server.js'

const claims = { conversationId: 'c1', userId: 'dl_1' }
const secret = Buffer.alloc(32, 1)

function at(nowMs: number, withSecret = secret) {
  return createTokens(withSecret, () => nowMs)
}

function encode(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}

describe('tokens', () => {
  it('say whom they were made for, until they expire', () => {
    const lifetimeMs = limits.directLine.tokenLifetimeSeconds * 1_000
    const token = at(0).issue(claims)
    expect(at(lifetimeMs - 1).read(token)).toEqual({ kind: 'valid', claims })
    expect(at(lifetimeMs).read(token)).toEqual({ kind: 'expired' })
  })

  it('of another shop are forged', () => {
    const token = at(0, Buffer.alloc(32, 2)).issue(claims)
    expect(at(0).read(token)).toEqual({ kind: 'forged' })
  })

  it('with a changed part are forged', () => {
    const [header, payload, signature] = at(0).issue(claims).split('.')
    const otherPayload = encode({ conv: 'c2', user: 'dl_1', exp: 9_999_999_999 })
    const noAlgorithm = encode({ alg: 'none', typ: 'JWT' })
    const tokens = [
      `${header}.${otherPayload}.${signature}`,
      `${noAlgorithm}.${payload}.`,
      `${noAlgorithm}.${payload}.${signature}`,
      `${header}.${payload}.`,
      `${header}.${payload}`,
      `${header}.${payload}.${signature}.more`,
      `${header}.${payload}.${signature?.slice(0, -4)}AAAA`,
    ]
    for (const token of tokens) expect(at(0).read(token), token).toEqual({ kind: 'forged' })
  })

  it.each(['', '.', '..', 'not a token', 'null', '\u0000', 'a'.repeat(10_000)])(
    'read %j as forged',
    (token) => {
      expect(at(0).read(token)).toEqual({ kind: 'forged' })
    },
  )

  it('are not signed with a short secret', () => {
    expect(() => at(0, Buffer.from('secret'))).toThrow(expect.objectContaining({ code: 'configuration' }))
  })
})

describe('the token secret', () => {
  const { folder, remove } = temporaryFolder()
  afterAll(remove)

  it('is made once, at random, and for the owner alone', () => {
    const file = `${folder}/data/secret`
    const made = loadTokenSecret(file)
    expect(made.byteLength).toBe(32)
    expect(loadTokenSecret(file)).toEqual(made)
    expect(loadTokenSecret(`${folder}/other/secret`)).not.toEqual(made)
    expect(statSync(file).mode & 0o777).toBe(0o600)
  })

  it('that cannot be kept stops the start and names the file', () => {
    writeFileSync(`${folder}/file`, '')
    mkdirSync(`${folder}/folder`)
    for (const file of [`${folder}/file/secret`, `${folder}/folder`]) {
      expect(() => loadTokenSecret(file)).toThrow(expect.objectContaining({ code: 'configuration' }))
      expect(() => loadTokenSecret(file)).toThrow(file)
    }
  })
})

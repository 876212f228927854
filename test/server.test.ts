import type { AddressInfo } from 'node:net'
import { Router } from 'express'
import { afterEach, describe, expect, it } from 'vitest'
import type { Channel } from '../src/channels/channel.js'
import { ParleyError } from '../src/errors.js'
import { createServer, type ParleyServer, type Readiness, type ServerParts } from '../src/server.js'

let running: ParleyServer | undefined

afterEach(async () => {
  await running?.stop()
  running = undefined
})

async function start(parts: Partial<ServerParts> = {}) {
  const errors: unknown[] = []
  running = createServer({
    channels: [],
    pictureOf: () => undefined,
    readiness: () => ({ isReady: true, parts: {} }),
    reportError: (error) => errors.push(error),
    ...parts,
  })
  expect(running.http.listening).toBe(false)
  await new Promise<void>((resolve) => running?.http.listen(0, '127.0.0.1', resolve))
  const address = `http://127.0.0.1:${(running.http.address() as AddressInfo).port}`
  return { errors, get: (path: string) => fetch(`${address}${path}`) }
}

function channelThat(answer: () => never): Channel {
  const router = Router()
  router.get('/', answer)
  return { path: '/channel', router, async close() {} }
}

describe('the server', () => {
  it('says that it lives, and whether it is ready', async () => {
    let readiness: Readiness = { isReady: false, parts: { index: 'loading' } }
    const { get } = await start({ readiness: () => readiness })
    expect((await get('/healthz')).status).toBe(200)
    const before = await get('/readyz')
    expect(before.status).toBe(503)
    expect(await before.json()).toEqual({ status: 'not ready', parts: { index: 'loading' } })
    readiness = { isReady: true, parts: { index: 'ready' } }
    expect((await get('/readyz')).status).toBe(200)
  })

  it('draws the picture of a product, whatever its id is made of', async () => {
    const asked: string[] = []
    const { get } = await start({
      pictureOf: (id) => {
        asked.push(id)
        return id === 'none' ? undefined : '<svg xmlns="http://www.w3.org/2000/svg"/>'
      },
    })
    const picture = await get(`/images/${encodeURIComponent('a/b.c 鞋')}.svg`)
    expect(picture.headers.get('content-type')).toBe('image/svg+xml; charset=utf-8')
    expect(picture.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(asked).toEqual(['a/b.c 鞋'])
    for (const path of ['/images/none.svg', '/images/a.png', '/images/.svg', '/images/']) {
      expect((await get(path)).status, path).toBe(404)
    }
  })

  it('answers every address under its security headers and names no software', async () => {
    const { get } = await start()
    for (const path of ['/healthz', '/nowhere', '/images/x.svg']) {
      const { headers } = await get(path)
      expect(headers.get('content-security-policy')).toContain("default-src 'self'")
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'self'")
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('x-powered-by')).toBeNull()
    }
  })

  it.each(['/nowhere', '/%', '/%00', '/../../etc/passwd', '/page/../../package.json', '/a?b[c]=d'])(
    'refuses %s in JSON',
    async (path) => {
      const { get, errors } = await start()
      const response = await get(path)
      expect([400, 404]).toContain(response.status)
      expect(await response.json()).toEqual({
        error: { code: expect.any(String), message: expect.any(String) },
      })
      expect(errors).toEqual([])
    },
  )

  it('tells a failure to the operator and nothing of it to the client', async () => {
    const failure = new Error('the password is 1234')
    const { get, errors } = await start({
      channels: [
        channelThat(() => {
          throw failure
        }),
      ],
    })
    const response = await get('/channel')
    expect(response.status).toBe(500)
    expect(await response.text()).toBe(
      '{"error":{"code":"ServerError","message":"Something went wrong on our side."}}',
    )
    expect(errors).toEqual([failure])
  })

  it.each([
    ['not-found', 404],
    ['unauthorized', 401],
    ['invalid-input', 400],
    ['conflict', 409],
    ['database-corrupt', 500],
  ] as const)('answers the error %s with %i', async (code, status) => {
    const { get } = await start({
      channels: [
        channelThat(() => {
          throw new ParleyError(code, 'why', { nextStep: 'what next' })
        }),
      ],
    })
    expect((await get('/channel')).status).toBe(status)
  })

  it('ends its channels and stops', async () => {
    let closed = 0
    const channel = { path: '/', router: Router(), close: async () => void closed++ }
    const { get } = await start({ channels: [channel] })
    await get('/healthz')
    await running?.stop()
    expect(closed).toBe(1)
    await expect(get('/healthz')).rejects.toThrow()
  })
})

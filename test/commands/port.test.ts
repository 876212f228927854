import { createServer } from 'node:net'
import { describe, expect, it } from 'vitest'
import { listen, requireFreePort } from '../../src/commands/port.js'

describe('the port', () => {
  it('is told to be in use, with the next one to try', async () => {
    const other = createServer()
    const port = await listen(other, { host: '127.0.0.1', port: 0 })
    expect(port).toBeGreaterThan(0)
    await expect(requireFreePort({ host: '127.0.0.1', port })).rejects.toMatchObject({
      code: 'port-in-use',
      message: expect.stringContaining(String(port)),
      nextStep: expect.stringContaining(`PORT=${port + 1}`),
    })
    await new Promise((resolve) => other.close(resolve))
    await requireFreePort({ host: '127.0.0.1', port })
  })

  it('is not looked for at an address of another machine', async () => {
    await expect(requireFreePort({ host: '192.0.2.1', port: 0 })).rejects.toMatchObject({
      code: 'configuration',
      message: expect.stringContaining('HOST=192.0.2.1'),
    })
  })
})

import { afterAll, describe, expect, it } from 'vitest'
import { findWebChatFile } from '../../../src/channels/web/web-chat-file.js'
import { startWebServer, temporaryFolder } from '../../support/web-server.js'

describe('what the page is made of', () => {
  const { folder, remove } = temporaryFolder()
  afterAll(remove)

  it('is asked for by name when the chat script was not installed', () => {
    expect(() => findWebChatFile(folder)).toThrow(`${folder}/web-chat.js`)
    expect(() => findWebChatFile(folder)).toThrow(
      expect.objectContaining({ code: 'configuration', nextStep: 'Run: node scripts/install-web-chat.mjs' }),
    )
  })

  it('is asked for by name when the page was not built', async () => {
    const start = () => startWebServer({ databaseFile: `${folder}/log.db`, pageFolder: `${folder}/nowhere` })
    await expect(start()).rejects.toThrow(`${folder}/nowhere/index.html`)
    await expect(start()).rejects.toMatchObject({ code: 'configuration', nextStep: 'Run: npm run build' })
  })

  it('is sent compressed to whoever can read that, and revalidated after an upgrade', async () => {
    const server = await startWebServer({ databaseFile: `${folder}/log.db` })
    const get = (path: string, encoding: string) =>
      fetch(`${server.address}${path}`, { headers: { 'Accept-Encoding': encoding } })
    expect((await get('/vendor/web-chat.js', 'gzip, br')).headers.get('content-encoding')).toBe('gzip')
    const plain = await get('/vendor/web-chat.js', 'identity')
    expect(plain.headers.get('content-encoding')).toBeNull()
    expect(await plain.text()).toBe('var chat')
    for (const path of ['/', '/page/main.js']) {
      const response = await get(path, 'identity')
      expect(response.status).toBe(200)
      expect(response.headers.get('cache-control')).toBe('no-cache')
    }
    await server.stop()
  })

  it('is all that is served: nothing beside the page’s folder', async () => {
    const server = await startWebServer({ databaseFile: `${folder}/log.db` })
    for (const path of [
      '/page/',
      '/page/..%2f..%2fpackage.json',
      '/page/.env',
      '/page/%2e%2e/%2e%2e/package.json',
    ]) {
      expect((await fetch(`${server.address}${path}`)).status, path).toBeGreaterThanOrEqual(400)
    }
    await server.stop()
  })
})

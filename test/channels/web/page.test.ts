import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findWebChatFile } from '../../../src/channels/web/web-chat-file.js'
import { findBrowser } from '../../support/browser.js'
import { buildPage, type RunningServer, startWebServer, temporaryFolder } from '../../support/web-server.js'

const found = findBrowser('the shop’s page in a browser')

const timeout = 120_000 // a browser on a busy machine of two cores

describe.skipIf(found.executablePath === undefined)('the shop’s page in a browser', { timeout }, () => {
  const { folder, remove } = temporaryFolder()
  let browser: Browser
  let server: RunningServer

  beforeAll(async () => {
    const pageFolder = buildPage(`${folder}/page`)
    server = await startWebServer({
      databaseFile: `${folder}/log.db`,
      pageFolder,
      webChat: findWebChatFile(),
    })
    browser = await found.launch()
  }, timeout)
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
    remove()
  })

  /** A shopper's tab, with everything that went wrong in it. */
  async function openPage(options: BrowserContextOptions = {}) {
    const context = await browser.newContext({
      locale: 'en-US',
      viewport: { width: 1440, height: 900 },
      ...options,
    })
    const page = await context.newPage()
    const problems: string[] = []
    page.on('console', (line) => {
      if (line.type() === 'error' || line.type() === 'warning') problems.push(line.text())
    })
    page.on('pageerror', ({ message }) => problems.push(message))
    page.on('request', (request) => {
      const isOwn = request.url().startsWith(server.address) || /^(data|blob):/.test(request.url())
      if (!isOwn) problems.push(`a request left the machine: ${request.url()}`)
    })
    await page.goto(server.address)
    await input(page).waitFor()
    return { page, problems, close: () => context.close() }
  }

  function input(page: Page) {
    return page.locator('#web-chat input[type="text"]')
  }

  async function say(page: Page, text: string) {
    await input(page).fill(text)
    await input(page).press('Enter')
  }

  const products = (page: Page) => page.locator('#shelf .product')
  const facts = (page: Page) => page.locator('#understood .fact-value')
  const chat = (page: Page, text: string) =>
    page.locator('#web-chat .webchat__basic-transcript__transcript').getByText(text, { exact: true }).first()

  it('serves a whole conversation: products, the live profile, a chip, and taking a fact back', async () => {
    const { page, problems, close } = await openPage()
    await page.getByRole('button', { name: 'A comfortable pair of running shoes' }).click()
    await products(page).nth(5).waitFor()

    const first = products(page).first()
    const words = await first.textContent()
    for (const part of [
      'Harrow',
      'Cloudline Running Shoes',
      '$64.90',
      '$79.90',
      '4.7 (1,284)',
      'In stock',
      'thick foam',
    ]) {
      expect(words).toContain(part)
    }
    expect(await first.locator('s').textContent()).toContain('$79.90')
    await page.waitForFunction("document.querySelector('#shelf .product img').naturalWidth > 0")
    expect(await facts(page).allTextContents()).toEqual(['Wanted: running shoes', 'Wanted: comfortable'])

    await page.getByRole('toolbar').getByRole('button', { name: 'Under $80' }).click()
    await page.locator('.fact-value', { hasText: 'up to $80' }).waitFor()
    expect(await products(page).count()).toBe(4)

    await say(page, 'not in white')
    await page.locator('.fact-avoided', { hasText: 'white' }).waitFor()
    await page.getByRole('button', { name: 'Take back: not white' }).click()
    await chat(page, 'any color is fine').waitFor()
    await page.locator('.fact-avoided').waitFor({ state: 'detached' })
    expect(problems).toEqual([])
    await close()
  })

  it('shows why a product is there in points that add up', async () => {
    const { page, close } = await openPage()
    await say(page, 'a comfortable pair of running shoes')
    await products(page).first().getByText('Why this?').click()
    const written = await products(page).first().locator('.reasons td').allInnerTexts()
    const points = written.map((text) => Math.round(Number(text.replace('−', '-')) * 100))
    const total = points.pop()
    expect(points).toHaveLength(5)
    expect(points.reduce((sum, value) => sum + value, 0)).toBe(total)
    await close()
  })

  it('shows words of the catalogue and of the shopper as words', async () => {
    const { page, problems, close } = await openPage({ viewport: { width: 600, height: 900 } })
    await say(page, '<img src=x onerror="document.title=\'owned\'">')
    await chat(page, '<img src=x onerror="document.title=\'owned\'">').waitFor()
    await say(page, 'a comfortable pair of running shoes')
    await chat(page, '4. Feather <b>Knit</b> [Runner](https://example.com)').waitFor()
    expect(await products(page).nth(3).locator('h3').textContent()).toBe(
      'Feather <b>Knit</b> [Runner](https://example.com)',
    )
    expect(await page.locator('a[href*="example.com"]').count()).toBe(0)
    expect(await page.title()).toBe('Shop assistant')
    expect(problems).toEqual([])
    await close()
  })

  it('points at the product that is talked about and keeps the list', async () => {
    const { page, close } = await openPage()
    await say(page, 'a comfortable pair of running shoes')
    await page.getByRole('button', { name: 'Tell me more: Number 2' }).click()
    await page.locator('.product-focused', { hasText: 'Daybreak Trainer' }).waitFor()
    expect(await products(page).count()).toBe(6)
    await close()
  })

  it('goes on after a reload, and begins anew when asked', async () => {
    const { page, problems, close } = await openPage()
    await say(page, 'a comfortable pair of running shoes')
    await products(page).nth(5).waitFor()
    await page.reload()
    await chat(page, 'Here are comfortable running shoes, the best fit first.').waitFor()
    await products(page).nth(5).waitFor()
    expect(await facts(page).count()).toBe(2)
    await say(page, 'under 80 dollars')
    await page.locator('.fact-value', { hasText: 'up to $80' }).waitFor()

    await page.getByRole('button', { name: 'New chat' }).click()
    await page.getByRole('heading', { name: 'What are you looking for?' }).waitFor()
    expect(await products(page).count()).toBe(0)
    expect(problems).toEqual([])
    await close()
  })

  it('speaks the language of the browser, then that of the shopper', async () => {
    const { page, problems, close } = await openPage({ locale: 'zh-CN' })
    await page.getByRole('heading', { name: '想买点什么？' }).waitFor()
    expect(await page.title()).toBe('购物助手')
    await say(page, 'a comfortable pair of running shoes')
    await page.getByRole('heading', { name: 'What I understood' }).waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    await say(page, '我想买一双好穿的运动鞋')
    await page.getByRole('heading', { name: '我的理解' }).waitFor()
    expect(await products(page).first().textContent()).toContain('云步运动鞋')
    expect(problems).toEqual([])
    await close()
  })

  it.each([360, 768, 1440])('fits a screen %i pixels wide', async (width) => {
    const { page, problems, close } = await openPage({ viewport: { width, height: 800 } })
    await say(page, 'a comfortable pair of running shoes')
    await products(page).first().waitFor({ state: 'attached' })
    for (const view of ['Chat', 'Products', 'What I understood']) {
      if (width < 720) await page.locator('#views').getByRole('button', { name: view }).click()
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0)
    }
    if (width < 720) {
      await page.locator('#views').getByRole('button', { name: 'Chat' }).click()
      const bubble = await chat(page, 'Here are comfortable running shoes, the best fit first.').boundingBox()
      expect((bubble?.x ?? width) + (bubble?.width ?? 0)).toBeLessThanOrEqual(width)
      expect(await products(page).first().isVisible()).toBe(false)
      await page.locator('#views').getByRole('button', { name: 'Products' }).click()
    }
    expect(await products(page).first().isVisible()).toBe(true)
    expect(problems).toEqual([])
    await close()
  })

  it('can be used with the keyboard alone, and says once what came', async () => {
    const { page, close } = await openPage()
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to the chat')
    await input(page).focus()
    await page.keyboard.type('a comfortable pair of running shoes')
    await page.keyboard.press('Enter')
    await page.locator('#announcement', { hasText: '6 products are shown.' }).waitFor({ state: 'attached' })
    await page.locator('#shelf summary').first().focus()
    await page.keyboard.press('Enter')
    await page.locator('#shelf details[open]').first().waitFor()
    await close()
  })

  it('says so when the assistant cannot be reached', async () => {
    const context = await browser.newContext({ locale: 'en-US' })
    const page = await context.newPage()
    await page.route('**/v3/directline/**', (route) => route.abort())
    await page.goto(server.address)
    await page.getByText('The chat could not be loaded. Please reload the page.').waitFor()
    await context.close()
  })
})

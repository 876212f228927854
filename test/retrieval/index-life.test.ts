import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { appendFile, mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openCatalogue } from '../../src/catalog/index.js'
import { holdIndex } from '../../src/retrieval/index-store.js'
import {
  type IndexEvent,
  type LiveProductIndex,
  openProductIndex,
  type ProductIndexParts,
} from '../../src/retrieval/open-product-index.js'
import { aProduct, fakeCatalogue } from '../support/fake-catalogue.js'
import { fakeDimension, fakeEmbed } from '../support/fake-embed.js'
import { randomFrom, randomUnitVector } from '../support/random.js'
import { smallDisk } from '../support/small-disk.js'

let directory = ''
const opened: LiveProductIndex[] = []
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'parley-life-'))
})
afterEach(async () => {
  for (const index of opened.splice(0)) await index.close()
  await rm(directory, { recursive: true, force: true })
})

const things = (count: number, from = 0) =>
  Array.from({ length: count }, (_, at) => aProduct({ id: `p${from + at}`, title: `thing ${from + at}` }))

async function open(catalogue: ProductIndexParts['catalogue'], more: Partial<ProductIndexParts> = {}) {
  const embed = fakeEmbed()
  const events: IndexEvent[] = []
  const index = await openProductIndex({
    directory: join(directory, 'index'),
    catalogue,
    embed,
    embedderVersion: 'fake-1',
    dimension: fakeDimension,
    textOf: (product) => product.title,
    report: (event) => events.push(event),
    ...more,
  })
  opened.push(index)
  const titles = async (text: string, count: number) => {
    const [vector = new Float32Array()] = await fakeEmbed()([text], 'query')
    const labels = index.search(vector, count).map(({ label }) => label)
    const byLabel = new Map(catalogue.rows(labels).map(({ label, product }) => [label, product.title]))
    return labels.map((label) => byLabel.get(label))
  }
  const told = (kind: IndexEvent['kind']) => events.filter((event) => event.kind === kind)
  return { index, embed, titles, told }
}

const soon = { timeout: 30_000, interval: 20 }
vi.setConfig({ testTimeout: 60_000 })
const follows = { everyMs: 10, patienceMs: 10_000 }

async function pathOf(name: string): Promise<string> {
  const current = await readFile(join(directory, 'index', 'CURRENT'), 'utf8')
  return join(directory, 'index', current.trim(), name)
}

describe('an index that serves', () => {
  it.each([5_000, 0])(
    'follows what another process writes into the catalogue (%d exactly)',
    async (exactScanRows) => {
      const file = join(directory, 'catalogue.db')
      const [catalogue, another] = [openCatalogue(file), openCatalogue(file)]
      another.upsert(things(40))
      const { index, embed, titles } = await open(catalogue, { follows, exactScanRows })
      expect(index.count()).toBe(40)
      embed.texts.length = 0

      another.upsert([
        aProduct({ id: 'new', title: 'garden hose' }),
        aProduct({ id: 'p7', title: 'wool scarf' }),
      ])
      await vi.waitFor(async () => expect(await titles('garden hose', 1)).toEqual(['garden hose']), soon)
      expect(await titles('wool scarf', 1)).toEqual(['wool scarf'])
      expect(embed.texts.sort()).toEqual(['garden hose', 'wool scarf'])

      another.remove(['new', 'p3'])
      await vi.waitFor(() => expect(index.count()).toBe(39), soon)
      const found = await titles('garden hose', 100)
      expect(found).toHaveLength(39)
      expect(found).not.toContain('garden hose')
      expect(found).not.toContain('thing 3')

      another.upsert([aProduct({ id: 'new', title: 'garden hose' })])
      await vi.waitFor(async () => expect(await titles('garden hose', 1)).toEqual(['garden hose']), soon)
      await index.close()
      const again = await open(catalogue, { exactScanRows })
      expect(again.embed.texts).toEqual([])
      expect((await again.titles('thing', 100)).sort()).toEqual((await titles('thing', 100)).sort())
      another.close()
      catalogue.close()
    },
  )

  it('starts at once though vectors are missing, and goes on making them', async () => {
    const catalogue = fakeCatalogue(things(30))
    const embed = fakeEmbed()
    let letGo: (() => void) | undefined
    const slow = async (texts: string[]) => {
      await new Promise<void>((resolve) => {
        letGo = resolve
      })
      return embed(texts, 'product')
    }
    const { index, titles } = await open(catalogue, { embed: slow, follows: { everyMs: 10, patienceMs: 0 } })
    expect(await titles('thing 7', 1)).toEqual([])
    await vi.waitFor(() => {
      letGo?.()
      expect(index.count()).toBe(30)
    }, soon)
    expect(await titles('thing 7', 1)).toEqual(['thing 7'])
  })

  it('tells of an embedder that fails and goes on serving', async () => {
    const broken = async () => {
      throw new Error('the model is gone')
    }
    const catalogue = fakeCatalogue(things(3))
    const { told, titles } = await open(catalogue, { embed: broken, follows })
    expect(told('not-synced')).toHaveLength(1)
    expect(await titles('thing', 3)).toEqual([])
  })

  it('answers by the former embedder and its vectors, until the new ones are made', async () => {
    const catalogue = fakeCatalogue(things(700))
    const first = await open(catalogue)
    await first.index.close()
    const stopped = vi.fn(async () => {})
    const formerEmbedder = vi.fn(async () => ({ embed: fakeEmbed(), stop: stopped }))
    let isGranted = false
    const embed = fakeEmbed(32)
    const slow = async (texts: string[], kind: 'query' | 'product') => {
      while (!isGranted) await new Promise((resolve) => setTimeout(resolve, 5))
      return embed(texts, kind)
    }
    const changed = {
      embed: slow,
      embedderVersion: 'fake-2',
      dimension: 32,
      formerEmbedder,
      follows: { everyMs: 10, patienceMs: 0 },
    }
    const { index } = await open(catalogue, changed)
    const find = async (text: string) => {
      const [vector = new Float32Array()] = await index.embed([text], 'query')
      const [match] = index.search(vector, 1)
      return { dimension: vector.length, title: catalogue.rows([match?.label ?? 0])[0]?.product.title }
    }
    expect(formerEmbedder).toHaveBeenCalledWith('fake-1')
    expect(index.embedderVersion()).toBe('fake-1')
    expect(await find('thing 77')).toEqual({ dimension: fakeDimension, title: 'thing 77' })
    const [early = new Float32Array()] = await index.embed(['thing 78'], 'query')
    isGranted = true
    await vi.waitFor(() => expect(stopped).toHaveBeenCalled(), soon)
    expect(await find('thing 77')).toEqual({ dimension: 32, title: 'thing 77' })
    expect(index.search(early, 1)).toHaveLength(1) // embedded before the change, searched after it
    await index.close()
    const again = await open(catalogue, { ...changed, embed })
    expect(embed.texts.filter((text) => text === 'thing 5')).toHaveLength(1)
    expect(again.told('rebuild')).toEqual([])
    expect(await readdir(join(directory, 'index'))).not.toContain('next')
  })

  it('goes on making vectors by a new embedder where an earlier start was ended', async () => {
    const catalogue = fakeCatalogue(things(600)) // 512 are embedded together
    await (await open(catalogue)).index.close()
    const changed = {
      embedderVersion: 'fake-2',
      formerEmbedder: async () => ({ embed: fakeEmbed(), stop: async () => {} }),
      follows: { everyMs: 10, patienceMs: 0 },
    }
    const embed = fakeEmbed()
    const stuck = async (texts: string[]) =>
      embed.texts.length < 512 ? embed(texts, 'product') : Promise.reject(new Error('the model is gone'))
    const first = await open(catalogue, { ...changed, embed: stuck })
    await vi.waitFor(() => expect(first.told('not-synced')).toHaveLength(1), soon)
    expect(await first.titles('thing 590', 1)).toEqual(['thing 590'])
    await first.index.close()
    const second = await open(catalogue, changed)
    await vi.waitFor(() => expect(second.told('synced')).toHaveLength(1), soon)
    expect(second.embed.texts).toHaveLength(88)
    await second.index.close()
    const third = await open(catalogue, { embedderVersion: 'fake-2' })
    expect(third.embed.texts).toEqual([])
    expect(third.told('rebuild')).toEqual([])
  })

  it('has a graph built anew beside the old one, with all that changes meanwhile', async () => {
    const catalogue = fakeCatalogue(things(700))
    const { index, titles, told } = await open(catalogue, { exactScanRows: 0, follows })
    for (let number = 0; number < 300; number += 1) catalogue.remove(`p${number}`)
    await index.sync()
    expect(told('rebuild')).toHaveLength(2) // there was none; much of it is gone
    for (const product of things(5, 1_000)) catalogue.put(product)
    catalogue.put(aProduct({ id: 'p400', title: 'wool scarf' }))
    catalogue.remove('p500')
    await index.sync()
    const check = async () => {
      expect(await titles('wool scarf', 1)).toEqual(['wool scarf'])
      expect(await titles('thing 1003', 1)).toEqual(['thing 1003'])
      const all = await titles('thing', 1_000)
      expect(all).not.toContain('thing 500')
      expect(all).not.toContain('thing 400')
      expect(all).not.toContain('thing 12')
      expect(new Set(all).size).toBe(404)
    }
    await check()
    await vi.waitFor(async () => {
      const { slots } = JSON.parse(await readFile(await pathOf('manifest.json'), 'utf8'))
      expect(slots).toBeLessThan(500)
    }, soon)
    await check()
  })

  it('leaves the files to the one process that holds them', async () => {
    const catalogue = fakeCatalogue(things(10))
    const first = await open(catalogue, { follows })
    expect(holdIndex(join(directory, 'index'))).toBeUndefined()
    const before = await readFile(join(directory, 'index', 'CURRENT'), 'utf8')
    catalogue.put(aProduct({ id: 'new', title: 'garden hose' }))
    const second = await open(catalogue)
    expect(await second.titles('garden hose', 1)).toEqual(['garden hose'])
    await vi.waitFor(async () => expect(await first.titles('garden hose', 1)).toEqual(['garden hose']), soon)
    expect(await readFile(join(directory, 'index', 'CURRENT'), 'utf8')).toBe(before)
    await first.index.close()
    const letGo = holdIndex(join(directory, 'index'))
    expect(letGo).toBeTypeOf('function')
    letGo?.()
  })
})

describe('the files of an index', () => {
  it('take a change at their end, without being written anew', async () => {
    const catalogue = fakeCatalogue(things(600))
    const { index } = await open(catalogue)
    const written = async () => ({
      generation: await pathOf(''),
      logged: (await stat(await pathOf('changes.log'))).size,
    })
    const before = await written()
    catalogue.put(aProduct({ id: 'new', title: 'garden hose' }))
    catalogue.remove('p5')
    await index.sync()
    const after = await written()
    expect(after.generation).toBe(before.generation)
    expect(after.logged - before.logged).toBeLessThan(500)
    const again = await open(catalogue, { exactScanRows: 0 })
    expect(again.embed.texts).toEqual([])
    expect(await again.titles('garden hose', 1)).toEqual(['garden hose'])
    expect(await again.titles('thing 5', 700)).not.toContain('thing 5')
  })

  it.each([
    ['cut short', async (path: string, bytes: number) => truncate(path, bytes - 3)],
    ['followed by noise', async (path: string) => appendFile(path, Buffer.alloc(100, 7))],
    [
      'overwritten in its midst',
      async (path: string, bytes: number) => {
        const data = await readFile(path)
        data.fill(0xee, bytes / 2, bytes / 2 + 4)
        await writeFile(path, data)
      },
    ],
    ['gone', async (path: string) => rm(path)],
  ])('hold what can be read of a log that is %s; the rest is made again', async (_, damage) => {
    const catalogue = fakeCatalogue(things(20))
    const { index } = await open(catalogue)
    for (const product of things(6, 100)) {
      catalogue.put(product)
      await index.sync()
    }
    catalogue.remove('p3')
    await index.sync()
    const path = await pathOf('changes.log')
    await damage(path, (await stat(path)).size)
    const again = await open(catalogue)
    expect(again.index.count()).toBe(25)
    expect(await again.titles('thing 105', 1)).toEqual(['thing 105'])
    expect(await again.titles('thing 3', 30)).not.toContain('thing 3')
    expect((await open(catalogue)).embed.texts).toEqual([])
  })

  it('of another process are not added to after that has written them anew', async () => {
    const catalogue = fakeCatalogue(things(10))
    const first = await open(catalogue)
    const second = await open(catalogue)
    catalogue.put(aProduct({ id: 'new', title: 'garden hose' }))
    await second.index.sync()
    catalogue.put(aProduct({ id: 'newer', title: 'wool scarf' }))
    await first.index.sync()
    await second.index.sync()
    const third = await open(catalogue)
    expect(third.embed.texts).toEqual([])
    expect(third.told('rebuild')).toEqual([])
    expect(await third.titles('wool scarf', 1)).toEqual(['wool scarf'])
  })

  it('that cannot be written leave the index working, and it is told', async () => {
    await writeFile(join(directory, 'a file'), '')
    const { told, titles } = await open(fakeCatalogue(things(5)), {
      directory: join(directory, 'a file', 'index'),
    })
    expect(await titles('thing 4', 1)).toEqual(['thing 4'])
    expect(told('synced')).toHaveLength(1)
  })

  const disk = smallDisk()
  it.skipIf(disk === undefined)(
    'on a full disk stay as they were, and are written when there is room',
    async () => {
      const folder = join(disk?.folder ?? '', 'index')
      const catalogue = fakeCatalogue(things(200))
      const { index, titles, told } = await open(catalogue, { directory: folder })
      expect(told('not-written')).toEqual([])
      await disk?.fill()
      for (const product of things(300, 1_000)) catalogue.put(product) // a log, then too much for one
      await index.sync()
      expect(told('not-written').length).toBeGreaterThan(0)
      expect(await titles('thing 1200', 1)).toEqual(['thing 1200'])
      const meanwhile = await open(catalogue, { directory: folder })
      expect(meanwhile.told('rebuild')).toEqual([])
      expect(meanwhile.embed.texts).toHaveLength(300)
      await disk?.clear()
      catalogue.put(aProduct({ id: 'last', title: 'garden hose' }))
      await index.sync()
      const again = await open(catalogue, { directory: folder })
      expect(again.embed.texts).toEqual([])
      expect(again.index.count()).toBe(501)
      await disk?.unmount()
    },
  )

  it('are whole after a kill in the middle of a build, which goes on where it was', async () => {
    const child = spawn(
      process.execPath,
      [
        '--import',
        './test/support/run-typescript.mjs',
        'test/support/build-index-child.ts',
        join(directory, 'index'),
        '4000',
      ],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    )
    let told = ''
    for await (const data of child.stdout) {
      told += data
      if (told.includes('1536 of')) break
    }
    child.kill('SIGKILL')
    await once(child, 'exit')
    const products = Array.from({ length: 4_000 }, (_, number) =>
      aProduct({ id: `p${number}`, title: `thing number ${number}` }),
    )
    const { index, embed, told: heard } = await open(fakeCatalogue(products))
    expect(heard('rebuild')).toEqual([])
    expect(index.count()).toBe(4_000)
    expect(embed.texts.length).toBeLessThanOrEqual(4_000 - 1_024)
    expect(embed.texts.length).toBeGreaterThan(0)
    const left = await readdir(join(directory, 'index'))
    expect(left.filter((name) => name.startsWith('generation'))).toHaveLength(1)
  }, 240_000)
})

describe('the traps of the graph’s library', () => {
  it('has the width of its search set again after it is read', async () => {
    const random = randomFrom(5)
    const vectors = Array.from({ length: 500 }, () => randomUnitVector(random, fakeDimension))
    const embed = async (texts: string[]) =>
      texts.map((text) => vectors[Number(text.split(' ')[1])] ?? new Float32Array())
    const catalogue = fakeCatalogue(things(500))
    const before = await open(catalogue, { exactScanRows: 0, embed })
    const after = await open(catalogue, { exactScanRows: 0, embed })
    for (let round = 0; round < 20; round += 1) {
      const vector = randomUnitVector(random, fakeDimension)
      expect(after.index.search(vector, 10)).toEqual(before.index.search(vector, 10))
    }
  })

  it('never sees a label of the catalogue, which may be wider than 32 bits', async () => {
    const wide = fakeCatalogue()
    const rows = [2 ** 32 + 1, 1, 2 ** 40].map((label, at) => ({
      label,
      product: things(3)[at] ?? aProduct({ id: 'x' }),
    }))
    const catalogue = {
      ...wide,
      all: () => rows.values(),
      rows: (labels: readonly number[]) => rows.filter(({ label }) => labels.includes(label)),
    }
    await open(catalogue, { exactScanRows: 0 })
    const { index, titles } = await open(catalogue, { exactScanRows: 0 })
    expect(new Set(await titles('thing', 3))).toEqual(new Set(['thing 0', 'thing 1', 'thing 2']))
    expect(index.vectorOf(2 ** 40)).toEqual((await fakeEmbed()(['thing 2'], 'product'))[0])
  })

  it.each([
    ['space', 'l2'],
    ['format', 2],
  ])('refuses files whose %s is another', async (field, value) => {
    const catalogue = fakeCatalogue(things(5))
    await open(catalogue)
    const path = await pathOf('manifest.json')
    const manifest = JSON.parse(await readFile(path, 'utf8'))
    await writeFile(path, JSON.stringify({ ...manifest, [field]: value }))
    const { titles, told } = await open(catalogue, { exactScanRows: 0 })
    expect(told('rebuild')).toHaveLength(1)
    expect(await titles('thing 2', 1)).toEqual(['thing 2'])
  })
})

import { mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ParleyError } from '../../src/errors.js'
import { hashText } from '../../src/retrieval/index-files.js'
import {
  type IndexEvent,
  openProductIndex,
  type ProductIndexParts,
} from '../../src/retrieval/open-product-index.js'
import { writeSeedVectors } from '../../src/retrieval/seed-vectors.js'
import { aProduct, type FakeCatalogue, fakeCatalogue } from '../support/fake-catalogue.js'
import { fakeDimension, fakeEmbed } from '../support/fake-embed.js'

const titles = [
  'red running shoe',
  'blue running shoe',
  'leather sofa',
  'steel kettle',
  'wooden chess set',
  'wool scarf',
]

let directory = ''
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'parley-index-'))
})
afterEach(async () => {
  await rm(directory, { recursive: true, force: true })
})

function shop(): FakeCatalogue {
  return fakeCatalogue(titles.map((title, number) => aProduct({ id: `p${number}`, title })))
}

async function open(catalogue: FakeCatalogue, more: Partial<ProductIndexParts> = {}) {
  const embed = fakeEmbed()
  const events: IndexEvent[] = []
  const index = await openProductIndex({
    directory,
    catalogue,
    embed,
    embedderVersion: 'fake-1',
    dimension: fakeDimension,
    textOf: (product) => product.title,
    report: (event) => events.push(event),
    ...more,
  })
  const find = async (text: string, count = 1) => {
    const [vector = new Float32Array()] = await embed([text], 'query')
    const rows = index.search(vector, count).map(({ label }) => catalogue.rows([label])[0]?.product.title)
    return rows
  }
  const reasons = () => events.flatMap((event) => (event.kind === 'rebuild' ? [event.reason] : []))
  return { index, embed, events, find, reasons }
}

/** The path of one of the current generation's files. */
async function currentFile(name: string): Promise<string> {
  const generation = (await readFile(join(directory, 'CURRENT'), 'utf8')).trim()
  return join(directory, generation, name)
}

async function flipByte(path: string): Promise<void> {
  const data = await readFile(path)
  const middle = Math.floor(data.length / 2)
  data.writeUInt8(data.readUInt8(middle) ^ 0xff, middle)
  await writeFile(path, data)
}

describe('the product index', () => {
  it('finds the nearest product, exactly and by HNSW', async () => {
    for (const exactScanRows of [5_000, 0]) {
      const { find } = await open(shop(), { exactScanRows })
      expect(await find('a wooden chess set')).toEqual(['wooden chess set'])
      expect(new Set(await find('running shoe', 2))).toEqual(
        new Set(['red running shoe', 'blue running shoe']),
      )
    }
  })

  it('opens again without embedding anything', async () => {
    await open(shop())
    const { embed, find, reasons } = await open(shop())
    expect(embed.texts).toEqual([])
    expect(reasons()).toEqual([])
    expect(await find('steel kettle')).toEqual(['steel kettle'])
  })

  it('embeds only what is new or changed, and forgets what is gone', async () => {
    const catalogue = shop()
    const { index, embed, find } = await open(catalogue)
    embed.texts.length = 0
    catalogue.put(aProduct({ id: 'p2', title: 'linen armchair' }))
    catalogue.put(aProduct({ id: 'p9', title: 'garden hose' }))
    catalogue.remove('p3')
    const report = await index.sync()
    expect(embed.texts.sort()).toEqual(['garden hose', 'linen armchair'])
    expect(report).toMatchObject({ kept: 4, embedded: 2, removed: 1 })
    expect(await find('linen armchair')).toEqual(['linen armchair'])
    expect(await find('steel kettle', 10)).not.toContain('steel kettle')
    expect(await find('leather sofa', 10)).not.toContain('leather sofa')
    expect(index.count()).toBe(6)
  })

  it('keeps the vectors of a feed that is imported anew under other labels', async () => {
    await open(shop())
    const anew = fakeCatalogue([aProduct({ id: 'x', title: 'unknown thing' })])
    anew.remove('x')
    for (const [number, title] of titles.entries()) anew.put(aProduct({ id: `p${number}`, title }))
    const { embed, find } = await open(anew)
    expect(embed.texts).toEqual([])
    expect(await find('wool scarf')).toEqual(['wool scarf'])
  })

  it('builds the graph anew when much of it is of products that are gone', async () => {
    const catalogue = shop()
    const { index, find } = await open(catalogue, { exactScanRows: 0 })
    for (const id of ['p0', 'p1', 'p2']) catalogue.remove(id)
    expect((await index.sync()).rebuilt).toBe(true)
    expect(new Set(await find('anything', 10))).toEqual(new Set(titles.slice(3)))
  })

  it.each(['graph.hnsw', 'vectors.f32', 'rows.bin', 'manifest.json'])(
    'rebuilds itself when a byte of %s has flipped',
    async (name) => {
      await open(shop())
      await flipByte(await currentFile(name))
      const { find, reasons } = await open(shop(), { exactScanRows: 0 })
      expect(reasons()).toHaveLength(1)
      expect(await find('leather sofa')).toEqual(['leather sofa'])
      expect((await open(shop())).reasons()).toEqual([])
    },
  )

  it.each(['graph.hnsw', 'vectors.f32', 'rows.bin', 'manifest.json'])(
    'rebuilds itself when %s was cut short or is gone',
    async (name) => {
      await open(shop())
      await truncate(await currentFile(name), 40)
      const { find, reasons } = await open(shop(), { exactScanRows: 0 })
      expect(reasons()).toHaveLength(1)
      expect(await find('leather sofa')).toEqual(['leather sofa'])
      await rm(await currentFile(name))
      expect((await open(shop())).reasons()).toHaveLength(1)
    },
  )

  it('does not embed again when only the graph is damaged', async () => {
    await open(shop())
    await flipByte(await currentFile('graph.hnsw'))
    expect((await open(shop())).embed.texts).toEqual([])
  })

  it('rebuilds itself when the model has another dimension or version', async () => {
    await open(shop())
    const other = await open(shop(), { embedderVersion: 'fake-2' })
    expect(other.reasons()).toEqual(['the embedder has changed'])
    expect(other.embed.texts).toHaveLength(6)
    const wider = fakeEmbed(32)
    const { index, reasons } = await open(shop(), { embedderVersion: 'fake-2', dimension: 32, embed: wider })
    expect(reasons()[0]).toContain('64')
    expect(index.dimension).toBe(32)
  })

  it('embeds anew when products are put into words in another way', async () => {
    await open(shop())
    const { embed } = await open(shop(), { textOf: (product) => `${product.title}, ${product.category}` })
    expect(embed.texts).toHaveLength(6)
  })

  it.each([
    ['not a number', new Float32Array(fakeDimension).fill(Number.NaN)],
    ['infinite', new Float32Array(fakeDimension).fill(Number.POSITIVE_INFINITY)],
    ['too short', new Float32Array(3)],
  ])('refuses a vector that is %s, in a search and in a build', async (_, vector) => {
    const { index } = await open(shop())
    expect(() => index.search(vector, 1)).toThrowError(expect.objectContaining({ code: 'inference-failed' }))
    expect(() => index.searchAmong(vector, 1, [1])).toThrowError(
      expect.objectContaining({ code: 'inference-failed' }),
    )
    const embed = async (texts: string[]) => texts.map(() => vector)
    const elsewhere = join(directory, 'elsewhere')
    await expect(open(shop(), { directory: elsewhere, embed })).rejects.toMatchObject({
      code: 'inference-failed',
    })
  })

  it('lets a failing filter fail the search and goes on', async () => {
    const { index, embed, find } = await open(shop(), { exactScanRows: 0 })
    const [vector = new Float32Array()] = await embed(['sofa'], 'query')
    const broken = () => {
      throw new Error('a filter that throws')
    }
    expect(() => index.searchPassing(vector, 2, broken, 100)).toThrow('a filter that throws')
    expect(await find('leather sofa')).toEqual(['leather sofa'])
  })

  it('widens the search until enough products pass', async () => {
    const many = fakeCatalogue(
      Array.from({ length: 500 }, (_, number) => aProduct({ id: `p${number}`, title: `thing ${number}` })),
    )
    const { index, embed } = await open(many, { exactScanRows: 0 })
    const [vector = new Float32Array()] = await embed(['thing 7'], 'query')
    const rare = new Set([3, 111, 256, 499])
    const found = index.searchPassing(vector, 4, (labels) => labels.filter((label) => rare.has(label)), 500)
    expect(new Set(found.map((match) => match.label))).toEqual(rare)
  })

  it('serves an empty catalogue and a catalogue of one', async () => {
    const empty = await open(fakeCatalogue())
    expect(await empty.find('anything', 6)).toEqual([])
    const one = await open(fakeCatalogue([aProduct({ id: 'only', title: 'only thing' })]), {
      exactScanRows: 0,
    })
    expect(await one.find('anything', 6)).toEqual(['only thing'])
  })

  it('takes vectors from a seed file and embeds only the rest', async () => {
    const path = join(directory, 'seed.bin')
    const known = titles.slice(0, 4)
    const vectors = await fakeEmbed()(known, 'product')
    const model = { embedderVersion: 'fake-1', dimension: fakeDimension }
    await writeSeedVectors(
      path,
      model,
      new Map(vectors.map((vector, at) => [hashText(known[at] ?? ''), vector])),
    )
    const { embed, find, events } = await open(shop(), { seedVectors: path })
    expect(embed.texts.sort()).toEqual(titles.slice(4).sort())
    expect(await find('leather sofa')).toEqual(['leather sofa'])
    expect(events.at(-1)).toMatchObject({ report: { reused: 4, embedded: 2 } })
  })

  it('goes without a seed file that is damaged or of another model, and says so', async () => {
    const path = join(directory, 'seed.bin')
    await writeSeedVectors(path, { embedderVersion: 'other', dimension: fakeDimension }, new Map())
    const { events, index } = await open(shop(), { seedVectors: path })
    expect(events).toContainEqual({ kind: 'seed-ignored', path, reason: 'made by another embedder' })
    expect(index.count()).toBe(6)
  })

  it('asks again, by halves, for what a busy machine did not finish in time', async () => {
    const embed = fakeEmbed()
    let late = 3
    const busy = async (texts: string[]) => {
      late -= 1
      if (late < 0) return embed(texts, 'product')
      throw new ParleyError('inference-deadline', 'too late', { nextStep: 'Try again.' })
    }
    const { index, find } = await open(shop(), { embed: busy })
    expect(index.count()).toBe(6)
    expect(await find('leather sofa')).toEqual(['leather sofa'])
  })

  it('keeps what was embedded when a build fails', async () => {
    const many = fakeCatalogue(
      Array.from({ length: 600 }, (_, number) => aProduct({ id: `p${number}`, title: `thing ${number}` })),
    )
    const embed = fakeEmbed()
    let left = 520
    const failing = async (texts: string[]) => {
      left -= texts.length
      if (left >= 0) return embed(texts, 'product')
      throw new ParleyError('inference-stopped', 'the model is gone', { nextStep: 'Start again.' })
    }
    await expect(open(many, { embed: failing })).rejects.toMatchObject({ code: 'inference-stopped' })
    const again = await open(many)
    expect(again.embed.texts).toHaveLength(88)
    expect(again.index.count()).toBe(600)
  })

  it('clears earlier generations away', async () => {
    const catalogue = shop()
    const { index } = await open(catalogue)
    for (const number of [1, 2, 3]) {
      catalogue.put(aProduct({ id: 'p0', title: `red shoe ${number}` }))
      await index.sync()
    }
    const generations = (await readdir(directory)).filter((name) => name.startsWith('generation'))
    expect(generations).toHaveLength(1)
  })
})

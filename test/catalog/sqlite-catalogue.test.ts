import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import type { WritableCatalogue } from '../../src/catalog/catalogue.js'
import { matches } from '../../src/catalog/matches.js'
import { type Product, productSchema } from '../../src/catalog/product.js'
import { openCatalogue } from '../../src/catalog/sqlite-catalogue.js'
import { ParleyError } from '../../src/errors.js'
import { drawFrom } from './random-products.js'

const opened: WritableCatalogue[] = []
const folders: string[] = []

function catalogueOf(...products: Partial<Product>[]): WritableCatalogue {
  const catalogue = openCatalogue(':memory:')
  opened.push(catalogue)
  catalogue.upsert(products.map(productOf))
  return catalogue
}

function productOf(fields: Partial<Product>): Product {
  return productSchema.parse({
    id: 'p1',
    title: 'Trail shoe',
    category: 'Apparel > Shoes',
    price: { amountMinor: 5000, currency: 'USD' },
    ...fields,
  })
}

function newFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'parley-catalogue-'))
  folders.push(folder)
  return join(folder, 'catalogue.db')
}

function idsFound(catalogue: WritableCatalogue, words: string): string[] {
  return catalogue
    .rows(catalogue.searchWords(words, 10).map(({ label }) => label))
    .map(({ product }) => product.id)
}

afterEach(() => {
  for (const catalogue of opened.splice(0)) catalogue.close()
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

describe('the catalogue as a whole', () => {
  it('gives back the products it was given, by id and by label', () => {
    const catalogue = catalogueOf({ id: 'a' }, { id: 'b', title: 'Lamp' })
    expect(catalogue.count()).toBe(2)
    expect(catalogue.get('b')).toEqual(productOf({ id: 'b', title: 'Lamp' }))
    expect(catalogue.get('c')).toBeUndefined()
    const labels = [...catalogue.all()].map(({ label }) => label)
    expect(catalogue.rows([...labels].reverse()).map(({ product }) => product.id)).toEqual(['b', 'a'])
    expect(catalogue.rows([999])).toEqual([])
  })

  it('keeps the label of a changed product and never gives the label of a removed one again', () => {
    const catalogue = catalogueOf({ id: 'a' }, { id: 'b' })
    const labelOf = (id: string) => [...catalogue.all()].find(({ product }) => product.id === id)?.label
    const [a, b] = [labelOf('a'), labelOf('b')]
    catalogue.upsert([productOf({ id: 'a', title: 'Another name' })])
    expect(labelOf('a')).toBe(a)
    expect(catalogue.remove(['b', 'unknown'])).toBe(1)
    catalogue.upsert([productOf({ id: 'b' })])
    expect(labelOf('b')).toBeGreaterThan(b as number)
  })

  it('has a version that changes with the content and only with it', () => {
    const catalogue = catalogueOf({ id: 'a' })
    const before = catalogue.version()
    expect(catalogue.upsert([productOf({ id: 'a' })])).toEqual({ added: 0, changed: 0, unchanged: 1 })
    expect(catalogue.version()).toBe(before)
    catalogue.upsert([productOf({ id: 'a', rating: 4 })])
    expect(catalogue.version()).not.toBe(before)
    catalogue.upsert([productOf({ id: 'a' })])
    expect(catalogue.version()).toBe(before)
  })

  it('tells which products need a new vector: those whose text changed', () => {
    const catalogue = catalogueOf({ id: 'a' }, { id: 'b' })
    const before = [...catalogue.textHashes()]
    catalogue.upsert([productOf({ id: 'a', rating: 1 }), productOf({ id: 'b', description: 'New words' })])
    const after = [...catalogue.textHashes()]
    expect(after[0]).toEqual(before[0])
    expect(after[1]?.label).toBe(before[1]?.label)
    expect(after[1]?.hash).not.toBe(before[1]?.hash)
  })

  it('lists categories with their translations and counts, brands, and the currency used most', () => {
    const zh = { zh: { title: '鞋', category: '服装 > 鞋' } }
    const catalogue = catalogueOf(
      { id: 'a', brand: 'Zeta', translations: zh },
      { id: 'b', brand: 'Alpha' },
      { id: 'c', category: 'Home', price: { amountMinor: 1, currency: 'EUR' } },
    )
    expect(catalogue.categories()).toEqual([
      { path: 'Apparel > Shoes', translations: { zh: '服装 > 鞋' }, products: 2 },
      { path: 'Home', translations: {}, products: 1 },
    ])
    expect(catalogue.brands()).toEqual(['Alpha', 'Zeta'])
    expect(catalogue.currency()).toBe('USD')
    catalogue.remove(['a', 'b'])
    expect(catalogue.brands()).toEqual([])
    expect(catalogue.currency()).toBe('EUR')
  })

  it('shows a writing of one process to a reader in another connection, whole', () => {
    const file = newFile()
    const [writer, reader] = [openCatalogue(file), openCatalogue(file)]
    opened.push(writer, reader)
    const before = reader.version()
    const products = Array.from({ length: 300 }, (_, at) => productOf({ id: `p${at}` }))
    writer.upsert(products)
    expect(reader.version()).not.toBe(before)
    const streamed = reader.all()
    streamed.next()
    writer.remove(products.map(({ id }) => id))
    expect([...streamed]).toHaveLength(299)
    expect(reader.count()).toBe(0)
  })
})

describe('full text', () => {
  it('ranks a title above a description and finds plurals and both spellings', () => {
    const catalogue = catalogueOf(
      { id: 'mention', title: 'Sock', description: 'Goes with running shoes.' },
      { id: 'shoe', title: 'Running shoe, grey' },
    )
    expect(idsFound(catalogue, 'running shoes')).toEqual(['shoe', 'mention'])
    expect(idsFound(catalogue, 'gray')).toEqual(['shoe'])
    expect(catalogue.searchWords('running shoes', 10).every(({ score }) => score > 0)).toBe(true)
  })

  it('finds Chinese by its words, in the title or a translation', () => {
    const catalogue = catalogueOf(
      { id: 'shoe', title: 'Runner', translations: { zh: { title: '轻便运动鞋' } } },
      { id: 'leather', title: '男士皮鞋' },
      { id: 'lamp', title: '台灯' },
    )
    expect(idsFound(catalogue, '我想买一双好穿的运动鞋')[0]).toBe('shoe')
    expect(idsFound(catalogue, '皮鞋')[0]).toBe('leather')
    expect(idsFound(catalogue, '鞋').sort()).toEqual(['leather', 'shoe'])
    expect(idsFound(catalogue, '台灯')).toEqual(['lamp'])
  })

  it.each(['WH-1000XM5', 'wh1000xm5', 'wh 1000xm5', 'WH 1000 XM5'])(
    'finds a model number written %s',
    (written) => {
      const catalogue = catalogueOf(
        { id: 'other', title: 'Headphones WH-1000XM4' },
        { id: 'this', title: 'Sony WH-1000XM5 headphones' },
      )
      expect(idsFound(catalogue, written)[0]).toBe('this')
    },
  )

  it('finds ids, article numbers and variants by their numbers', () => {
    const catalogue = catalogueOf(
      { id: 'ZO-0375', title: 'One' },
      { id: 'b', title: 'Two', attributes: { GTIN: ['4006381333931'] } },
      { id: 'c', title: 'Three', variants: [{ id: 'SKU-77/R', options: {}, stock: 1 }] },
    )
    expect(idsFound(catalogue, 'zo0375')).toEqual(['ZO-0375'])
    expect(idsFound(catalogue, '4006381333931')).toEqual(['b'])
    expect(idsFound(catalogue, 'sku-77/r')).toEqual(['c'])
  })

  it.each([
    '" OR *',
    'title:shoe',
    'NEAR(a b)',
    "'; DROP TABLE catalogue_products; --",
    'shoe* ^shoe -shoe',
    '␟',
    '\u0000',
    '{',
    'a AND',
  ])('takes %j as words, not as an instruction', (words) => {
    const catalogue = catalogueOf({ id: 'a' })
    expect(() => catalogue.searchWords(words, 10)).not.toThrow()
    expect(catalogue.count()).toBe(1)
  })

  it('gives nothing for a query without words and applies a filter exactly', () => {
    const catalogue = catalogueOf(
      { id: 'cheap', price: { amountMinor: 100, currency: 'USD' } },
      { id: 'dear' },
    )
    expect(catalogue.searchWords('', 10)).toEqual([])
    expect(catalogue.searchWords('😀 !!', 10)).toEqual([])
    const found = catalogue.searchWords('shoe', 10, { limits: [{ field: 'price', atMostMinor: 100 }] })
    expect(catalogue.rows(found.map(({ label }) => label)).map(({ product }) => product.id)).toEqual([
      'cheap',
    ])
  })
})

describe('filters', () => {
  it('in SQL and as predicate pass exactly the same of 200 random products under 400 random filters', () => {
    const draw = drawFrom(20_240_607)
    const products = Array.from({ length: 200 }, (_, at) => draw.product(`p${at}`))
    const catalogue = catalogueOf(...products)
    let passed = 0
    for (let round = 0; round < 400; round += 1) {
      const filter = draw.filter()
      const expected = products.filter((product) => matches(product, filter)).map(({ id }) => id)
      const labels = catalogue.labelsMatching(filter, products.length)
      const ids = catalogue.rows(labels).map(({ product }) => product.id)
      expect(ids, JSON.stringify(filter)).toEqual(expected)
      expect(catalogue.countMatching(filter), JSON.stringify(filter)).toBe(expected.length)
      passed += expected.length
    }
    expect(passed).toBeGreaterThan(2_000) // else the filters would prove nothing
    expect(passed).toBeLessThan(70_000)
  }, 120_000)

  it('stop at the number asked for, in label order', () => {
    const catalogue = catalogueOf({ id: 'a' }, { id: 'b' }, { id: 'c' })
    expect(catalogue.labelsMatching({ limits: [] }, 2)).toEqual([1, 2])
  })

  it('asked again are answered anew after a change, also one that another process made', () => {
    const file = newFile()
    const catalogue = openCatalogue(file)
    const other = openCatalogue(file)
    opened.push(catalogue, other)
    const all = { limits: [] }
    const seen = () => [catalogue.labelsMatching(all, 10), catalogue.countMatching(all)]
    catalogue.upsert([productOf({ id: 'a' }), productOf({ id: 'b' })])
    expect(seen()).toEqual([[1, 2], 2])
    catalogue.remove(['a'])
    expect(seen()).toEqual([[2], 1])
    other.upsert([productOf({ id: 'c' })])
    expect(seen()).toEqual([[2, 3], 2])
  })

  it('give every caller a list of its own', () => {
    const catalogue = catalogueOf({ id: 'a' }, { id: 'b' })
    catalogue.labelsMatching({ limits: [] }, 10).pop()
    expect(catalogue.labelsMatching({ limits: [] }, 10)).toEqual([1, 2])
  })
})

describe('a database file that cannot be used', () => {
  it('is named, with the command that mends it, when it is no database', () => {
    const file = newFile()
    writeFileSync(file, 'not a database at all '.repeat(500))
    expectCorrupt(file)
  })

  it('is named when its pages are overwritten', () => {
    const file = newFile()
    const catalogue = openCatalogue(file)
    catalogue.upsert(Array.from({ length: 200 }, (_, at) => productOf({ id: `p${at}` })))
    catalogue.close()
    const bytes = readFileSync(file)
    writeFileSync(file, Buffer.concat([bytes.subarray(0, 4096), Buffer.alloc(bytes.length - 4096, 7)]))
    expectCorrupt(file)
  })

  it('is named when it is cut short', () => {
    const file = newFile()
    const catalogue = openCatalogue(file)
    catalogue.upsert(Array.from({ length: 200 }, (_, at) => productOf({ id: `p${at}` })))
    catalogue.close()
    const bytes = readFileSync(file)
    writeFileSync(file, bytes.subarray(0, 8192))
    expectCorrupt(file)
  })

  it('in a folder that is not there is said to be so', () => {
    expect(() => openCatalogue('/nonexistent-folder/catalogue.db')).toThrow(
      expect.objectContaining({
        code: 'not-found',
        message: expect.stringContaining('/nonexistent-folder/catalogue.db'),
      }),
    )
  })
})

function expectCorrupt(file: string): void {
  try {
    opened.push(openCatalogue(file))
  } catch (error) {
    expect(error).toBeInstanceOf(ParleyError)
    expect(error).toMatchObject({ code: 'database-corrupt', message: expect.stringContaining(file) })
    expect((error as ParleyError).nextStep).toContain('parley import')
    return
  }
  expect.unreachable('the file was opened')
}

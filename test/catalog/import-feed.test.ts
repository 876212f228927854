import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { WritableCatalogue } from '../../src/catalog/catalogue.js'
import { type ImportOptions, type ImportReport, importFeed } from '../../src/catalog/import/import-feed.js'
import { openCatalogue } from '../../src/catalog/sqlite-catalogue.js'
import { ParleyError } from '../../src/errors.js'
import { limits } from '../../src/limits.js'
import { acpRow, jsonLines, merchantTable, parleyRow, shopifyHeading, temporaryFolder } from './feeds.js'

const folder = temporaryFolder()
let catalogue: WritableCatalogue

beforeEach(() => {
  catalogue = openCatalogue(':memory:')
})
afterEach(() => catalogue.close())
afterAll(() => folder.remove())

type Settings = Partial<Omit<ImportOptions, 'catalogue'>>

function importText(content: string | Buffer, settings: Settings = {}): Promise<ImportReport> {
  return importFeed({ ...settings, file: folder.feed(content), catalogue } as ImportOptions)
}

async function refusal(work: Promise<unknown>): Promise<ParleyError> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(ParleyError)
  return error as ParleyError
}

function goodRows(count: number, from = 0): Record<string, unknown>[] {
  return Array.from({ length: count }, (_, at) => parleyRow(`good-${from + at}`))
}

describe('a feed of each format', () => {
  it('Parley JSON Lines goes in as it is', async () => {
    const row = parleyRow('a', {
      variants: [{ id: 'a-1', options: { color: 'red' }, stock: 2 }],
      translations: { zh: { title: '鞋' } },
    })
    const report = await importText(jsonLines(row))
    expect(report).toMatchObject({ format: 'parley', rows: 1, imported: 1, rejected: 0, rejections: [] })
    expect(catalogue.get('a')).toMatchObject(row)
  })

  it('Agentic Commerce Protocol rows of one group become one product with its variants', async () => {
    const blue = {
      ...acpRow,
      id: 'tee-blue-l',
      title: 'Organic Tee - Blue L',
      color: 'Blue',
      size: 'L',
      sale_price: '',
      price: '81.00 USD',
    }
    const report = await importText(
      jsonLines(acpRow, blue, { ...acpRow, id: 'alone', item_group_id: undefined, title: 'Cap' }),
    )
    expect(report).toMatchObject({ format: 'acp', rows: 3, imported: 3, products: { added: 2 } })
    expect(catalogue.get('tee')).toMatchObject({
      title: 'Organic Tee',
      brand: 'Arbor',
      category: 'Apparel > Tops > Tees',
      price: { amountMinor: 7999, currency: 'USD' },
      salePrice: { amountMinor: 5999, currency: 'USD' },
      audience: ['women'],
      rating: 4.5,
      ratingCount: 12,
      variants: [
        { id: 'tee-red-m', options: { color: 'Red', size: 'M', material: 'Cotton' }, stock: 3 },
        {
          id: 'tee-blue-l',
          options: { color: 'Blue', size: 'L' },
          stock: 3,
          price: { amountMinor: 8100, currency: 'USD' },
        },
      ],
    })
    expect(catalogue.get('alone')).toMatchObject({ title: 'Cap', variants: [{ stock: 3 }] })
  })

  it('Agentic Commerce Protocol in its later names, with a row that is not for search', async () => {
    const row = {
      item_id: 'x1',
      title: 'Mug',
      url: 'https://shop.example/mug',
      image_url: 'https://shop.example/mug.jpg',
      additional_image_urls: ['https://shop.example/mug-2.jpg'],
      price: '12.50 EUR',
      availability: 'in_stock',
      is_eligible_search: true,
      group_id: 'mug',
      variant_dict: { color: 'White' },
      star_rating: 4,
    }
    const report = await importText(jsonLines(row, { ...row, item_id: 'x2', is_eligible_search: false }))
    expect(report).toMatchObject({ format: 'acp', imported: 1, skipped: 1 })
    expect(catalogue.get('mug')).toMatchObject({
      images: ['https://shop.example/mug.jpg', 'https://shop.example/mug-2.jpg'],
      variants: [{ id: 'x1', options: { color: 'White' } }],
      rating: 4,
    })
  })

  it('a Merchant Center table, with a byte order mark and CRLF', async () => {
    const table = merchantTable([
      {
        id: 'a',
        title: 'Lamp, "big"',
        price: '1,299.00 USD',
        availability: 'in stock',
        link: 'https://shop.example/a',
        brand: 'Lux',
      },
      {
        id: 'b',
        title: 'Out',
        price: 'JPY 1200',
        availability: 'out of stock',
        product_type: 'Home > Light',
      },
    ])
    const report = await importText(`\ufeff${table.replaceAll('\n', '\r\n')}`)
    expect(report).toMatchObject({ format: 'merchant', rows: 2, imported: 2, rejected: 0 })
    expect(catalogue.get('a')).toMatchObject({
      title: 'Lamp, "big"',
      price: { amountMinor: 129900, currency: 'USD' },
      brand: 'Lux',
    })
    expect(catalogue.get('b')).toMatchObject({
      price: { amountMinor: 1200, currency: 'JPY' },
      availability: 'out_of_stock',
      category: 'Home > Light',
    })
  })

  it.each([
    [
      'RSS 2.0',
      '<rss xmlns:g="http://base.google.com/ns/1.0" version="2.0"><channel><title>Shop</title>',
      'item',
      '</channel></rss>',
    ],
    [
      'Atom',
      '<feed xmlns="http://www.w3.org/2005/Atom" xmlns:g="http://base.google.com/ns/1.0"><title>Shop</title>',
      'entry',
      '</feed>',
    ],
  ])('Merchant Center XML as %s', async (_, start, element, end) => {
    const item = (id: string, color: string) => `
      <${element}><g:id>${id}</g:id><title><![CDATA[Rain <Coat>]]></title><link>https://shop.example/${id}?a=1&amp;b=2</link>
      <g:price>49.90 EUR</g:price><g:availability>in_stock</g:availability><g:item_group_id>coat</g:item_group_id>
      <g:color>${color}</g:color><g:product_detail><g:section_name>General</g:section_name>
      <g:attribute_name>Lining</g:attribute_name><g:attribute_value>None</g:attribute_value></g:product_detail></${element}>`
    const report = await importText(
      `<?xml version="1.0"?>${start}${item('c1', 'Navy')}${item('c2', 'Olive')}${end}`,
    )
    expect(report).toMatchObject({ format: 'merchant', rows: 2, imported: 2, products: { added: 1 } })
    expect(catalogue.get('coat')).toMatchObject({
      title: 'Rain <Coat>',
      url: 'https://shop.example/c1?a=1&b=2',
      attributes: { Lining: ['None'] },
      variants: [{ options: { color: 'Navy' } }, { options: { color: 'Olive' } }],
    })
  })

  it('a Shopify export: rows of a handle are one product, drafts stay out, a compare-at price is the price before', async () => {
    const rows =
      'boot,Trail Boot,"<p>Grippy<br>sole</p><script>alert(1)</script>",Peak,Boots,"hiking, new",TRUE,Colour,Black,Size,EU 42,B-42,4,80.00,100.00,https://shop.example/boot.jpg,active\n' +
      'boot,,,,,,,,Black,,EU 43,B-43,0,85.00,100.00,https://shop.example/boot-2.jpg,\n' +
      'draft,Draft,,Peak,Boots,,TRUE,Title,Default Title,,,D-1,1,10.00,,,draft\n' +
      'sock,Sock,,Peak,Socks,,TRUE,Title,Default Title,,,S-1,-2,9.00,,,active\n'
    const report = await importText(shopifyHeading + rows, { currency: 'EUR' })
    expect(report).toMatchObject({
      format: 'shopify',
      rows: 4,
      imported: 3,
      skipped: 1,
      rejected: 0,
      products: { added: 2 },
    })
    expect(catalogue.get('boot')).toMatchObject({
      title: 'Trail Boot',
      brand: 'Peak',
      category: 'Boots',
      description: 'Grippy\nsole',
      price: { amountMinor: 10000, currency: 'EUR' },
      salePrice: { amountMinor: 8000, currency: 'EUR' },
      attributes: { tags: ['hiking', 'new'] },
      variants: [
        { id: 'B-42', options: { color: 'Black', size: 'EU 42' }, stock: 4 },
        {
          id: 'B-43',
          options: { color: 'Black', size: 'EU 43' },
          stock: 0,
          price: { amountMinor: 8500, currency: 'EUR' },
        },
      ],
      images: ['https://shop.example/boot.jpg', 'https://shop.example/boot-2.jpg'],
    })
    expect(catalogue.get('sock')).toMatchObject({
      variants: [{ options: {}, stock: 0 }],
      availability: 'out_of_stock',
    })
    expect(catalogue.get('draft')).toBeUndefined()
  })

  it('takes the column names of a Shopify export of today', async () => {
    const table =
      'Title,URL handle,Vendor,Product category,Type,Status,SKU,Option1 name,Option1 value,Price,Compare-at price,Inventory quantity,Product image URL\n' +
      'Cap,cap,Peak,Apparel > Hats,Caps,Active,C-1,Color,Red,12.00,,5,https://shop.example/cap.jpg\n'
    await importText(table, { currency: 'GBP' })
    expect(catalogue.get('cap')).toMatchObject({
      category: 'Apparel > Hats > Caps',
      price: { amountMinor: 1200, currency: 'GBP' },
      variants: [{ id: 'C-1', options: { color: 'Red' }, stock: 5 }],
    })
  })

  it('gzipped or as UTF-16, from a file or a stream', async () => {
    const text = jsonLines(parleyRow('a', { title: '运动鞋' }))
    await importText(gzipSync(text))
    expect(catalogue.get('a')?.title).toBe('运动鞋')
    const utf16 = Buffer.concat([
      Buffer.from([0xff, 0xfe]),
      Buffer.from(text.replace('"a"', '"b"'), 'utf16le'),
    ])
    await importFeed({
      stream: Readable.from([utf16.subarray(0, 51), utf16.subarray(51)]),
      name: 'upload',
      catalogue,
    })
    expect(catalogue.get('b')?.title).toBe('运动鞋')
  })
})

describe('prices', () => {
  it.each([
    ['79.99 USD', 7999, 'USD'],
    ['usd 79.9', 7990, 'USD'],
    ['12,50 EUR', 1250, 'EUR'],
    ['1.299,00 EUR', 129900, 'EUR'],
    ['500 JPY', 500, 'JPY'],
    ['500.00 JPY', 500, 'JPY'],
    ['1.234 KWD', 1234, 'KWD'],
    ['0 USD', 0, 'USD'],
  ])('%s is read in whole minor units', async (price, amountMinor, currency) => {
    await importText(jsonLines({ ...acpRow, item_group_id: undefined, sale_price: undefined, price }))
    expect(catalogue.get(acpRow.id)?.price).toEqual({ amountMinor, currency })
  })

  it.each([
    ['-5.00 USD', 'the price is negative'],
    ['12345678901234567890 USD', 'the price is too large'],
    ['9.99 XXQ', 'XXQ is not an ISO 4217 currency code'],
    ['9.995 USD', 'USD has 2 decimals'],
    ['10.50 JPY', 'JPY has 0 decimals'],
    ['cheap', 'is not an amount'],
    ['', 'it is missing'],
  ])('%s is rejected with the reason', async (price, reason) => {
    const good = Array.from({ length: 20 }, (_, at) => ({
      ...acpRow,
      id: `g${at}`,
      item_group_id: undefined,
    }))
    const report = await importText(jsonLines(...good, { ...acpRow, price, item_group_id: undefined }))
    expect(report.rejections).toEqual([
      { file: expect.any(String), line: 21, field: 'price', reason: expect.stringContaining(reason) },
    ])
  })

  it('a sale price counts only while the sale is on', async () => {
    const row = {
      ...acpRow,
      item_group_id: undefined,
      sale_price_effective_date: '2024-03-01T00:00Z/2024-03-31T00:00Z',
    }
    await importText(jsonLines(row), { now: new Date('2024-04-02') })
    expect(catalogue.get(acpRow.id)?.salePrice).toBeUndefined()
    await importText(jsonLines(row), { now: new Date('2024-03-15') })
    expect(catalogue.get(acpRow.id)?.salePrice?.amountMinor).toBe(5999)
  })
})

describe('bad input', () => {
  it('a broken row in the middle is told with its line; all others go in', async () => {
    const report = await importText(jsonLines(...goodRows(10), '{"id": "broken', ...goodRows(10, 10)))
    expect(report).toMatchObject({ rows: 21, imported: 20, rejected: 1 })
    expect(report.rejections).toEqual([
      {
        file: expect.stringContaining('feed.txt'),
        line: 11,
        field: '',
        reason: expect.stringContaining('not JSON'),
      },
    ])
    expect(catalogue.count()).toBe(20)
  })

  it('names the field that is wrong', async () => {
    const bad = parleyRow('bad', { price: { amountMinor: -5, currency: 'USD' } })
    const wrongCurrency = parleyRow('wrong', { price: { amountMinor: 5, currency: 'XXQ' } })
    const report = await importText(jsonLines(...goodRows(30), bad, wrongCurrency, ['not an object']))
    expect(report.rejections.map(({ line, field }) => [line, field])).toEqual([
      [31, 'price.amountMinor'],
      [32, 'price.currency'],
      [33, ''],
    ])
  })

  it('of two rows with one id the later counts, and that is told', async () => {
    const report = await importText(
      jsonLines(parleyRow('a'), parleyRow('b'), parleyRow('a', { title: 'Later' })),
    )
    expect(report).toMatchObject({ rows: 3, imported: 2, duplicates: 1, rejected: 0, products: { added: 2 } })
    expect(report.rejections).toMatchObject([{ line: 3, field: 'id' }])
    expect(catalogue.get('a')?.title).toBe('Later')
  })

  it('keeps a script in a title as text, takes control characters out and links to the web alone', async () => {
    const title = '<script>alert(1)</script> Lamp'
    await importText(
      jsonLines(
        parleyRow('a', {
          title: `${title}\u0000\u0007\u202e`,
          url: 'javascript:alert(1)',
          images: ['data:text/html,x', '/a.jpg'],
        }),
      ),
    )
    expect(catalogue.get('a')).toMatchObject({ title, images: ['/a.jpg'] })
    expect(catalogue.get('a')?.url).toBeUndefined()
  })

  it('rejects a huge row and reads on behind it', async () => {
    const huge = parleyRow('huge', { description: 'x'.repeat(limits.catalogue.maxRowBytes) })
    const report = await importText(jsonLines(...goodRows(10), huge, ...goodRows(5, 10)))
    expect(report).toMatchObject({
      imported: 15,
      rejected: 1,
      rejections: [{ line: 11, reason: expect.stringContaining('longer') }],
    })
  })

  it('rejects a table row with too many cells and one without an id, by line', async () => {
    const rows = Array.from({ length: 30 }, (_, at) => ({
      id: `p${at}`,
      title: 'T',
      price: '1 USD',
      availability: 'in stock',
    }))
    const table = `${merchantTable(rows)}x\ty\t${'z\t'.repeat(20)}\n\tNo id\n`
    const report = await importText(table)
    expect(report.rejections.map(({ line, field }) => [line, field])).toEqual([
      [32, ''],
      [33, 'price'],
    ])
  })

  it('loses one row, not the rest of the table, to a missing quotation mark', async () => {
    const row = (handle: string) =>
      `${handle},"Title, ${handle}",,V,T,,TRUE,,,,,S-${handle},1,9.99,,,active\n`
    const rows = (from: number) => Array.from({ length: 20 }, (_, at) => row(`h${from + at}`)).join('')
    const lineBreak = 'b,B,"<p>two\nlines, ""quoted""</p>",V,T,,TRUE,,,,,S-b,1,9.99,,,active\n'
    const open = 'bad,"unclosed,,V,T,,TRUE,,,,,S-x,1,9.99,,,active\n'
    const report = await importText(
      `${shopifyHeading}${rows(0)}${lineBreak}${open}${rows(20)}last,"open to the end\n`,
    )
    expect(report).toMatchObject({ rows: 43, imported: 41, rejected: 2 })
    expect(report.rejections.map(({ line }) => line)).toEqual([24, 45])
    expect(catalogue.get('b')?.description).toBe('two\nlines, "quoted"')
    expect(catalogue.get('h39')?.title).toBe('Title, h39')
  })

  it('rejects an XML item with a fault by its line and reads the next', async () => {
    const item = (id: string, more = '') =>
      `<item><g:id>${id}</g:id><title>T</title><g:price>1 USD</g:price>${more}</item>\n`
    const items = Array.from({ length: 20 }, (_, at) => item(`i${at}`)).join('')
    const report = await importText(
      `<rss version="2.0"><channel>\n${items}${item('bad', '<description>&nosuch;</description>')}${item('last')}</channel></rss>`,
    )
    expect(report).toMatchObject({ imported: 21, rejected: 1, rejections: [{ line: 22 }] })
    expect(catalogue.get('bad')).toBeUndefined()
    expect(catalogue.get('last')).toMatchObject({ title: 'T', price: { amountMinor: 100, currency: 'USD' } })
  })

  it('never expands entities that the file declares itself', async () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><rss><channel><item><g:id>x</g:id><title>&b;</title><g:price>1 USD</g:price></item></channel></rss>`
    expect((await refusal(importText(bomb))).code).toBe('feed-too-many-bad-rows')
  })

  it.each([
    ['', 'feed-empty'],
    ['\n\n', 'feed-empty'],
    ['Dear shop, please find attached nothing.', 'feed-unreadable'],
    ['<html><body>Not found</body></html>', 'feed-unreadable'],
    ['{"error":"rate limited"}', 'feed-unreadable'],
    [merchantTable([]), 'feed-empty'],
  ])('%j is refused', async (content, code) => {
    await importText(jsonLines(...goodRows(3)))
    const error = await refusal(importText(content, { replace: true }))
    expect(error.code).toBe(code)
    expect(error.nextStep).not.toBe('')
    expect(catalogue.count()).toBe(3)
  })

  it('a truncated gzip is refused, and the catalogue before stays', async () => {
    await importText(jsonLines(...goodRows(3)))
    const zipped = gzipSync(
      jsonLines(
        ...Array.from({ length: 3000 }, (_, at) =>
          parleyRow(`n${at}`, { description: String(Math.sin(at)) }),
        ),
      ),
    )
    const error = await refusal(importText(zipped.subarray(0, zipped.length / 2)))
    expect(error.code).toBe('feed-unreadable')
    expect(catalogue.count()).toBe(3)
  })

  it('a file that is not there is named', async () => {
    const error = await refusal(importFeed({ file: folder.path('missing.jsonl'), catalogue }))
    expect(error).toMatchObject({
      code: 'feed-unreadable',
      message: expect.stringContaining('missing.jsonl'),
    })
  })

  it('with more than a tenth of the rows bad is refused unless forced', async () => {
    await importText(jsonLines(parleyRow('old')))
    const feed = jsonLines(...goodRows(8), 'broken')
    const error = await refusal(importText(feed, { replace: true, format: 'parley' }))
    expect(error).toMatchObject({
      code: 'feed-too-many-bad-rows',
      message: expect.stringContaining('line 9'),
      cause: { rejected: 1 },
    })
    expect([...catalogue.all()].map(({ product }) => product.id)).toEqual(['old'])
    expect(await importText(feed, { replace: true, force: true })).toMatchObject({
      imported: 8,
      products: { removed: 1 },
    })
    expect(catalogue.get('old')).toBeUndefined()
  })
})

describe('an import over a catalogue', () => {
  it('adds and changes; only with replace do the others go; labels of what stays are kept', async () => {
    await importText(jsonLines(parleyRow('stays'), parleyRow('changes'), parleyRow('goes')))
    const labels = new Map([...catalogue.all()].map(({ label, product }) => [product.id, label]))
    const later = jsonLines(parleyRow('stays'), parleyRow('changes', { title: 'Changed' }), parleyRow('new'))
    expect((await importText(later)).products).toEqual({ added: 1, changed: 1, unchanged: 1, removed: 0 })
    expect(catalogue.count()).toBe(4)
    expect((await importText(later, { replace: true })).products).toEqual({
      added: 0,
      changed: 0,
      unchanged: 3,
      removed: 1,
    })
    const after = new Map([...catalogue.all()].map(({ label, product }) => [product.id, label]))
    expect([...after.keys()].sort()).toEqual(['changes', 'new', 'stays'])
    expect(after.get('stays')).toBe(labels.get('stays'))
    expect(after.get('changes')).toBe(labels.get('changes'))
  })

  it('puts a group together that comes in pieces, and starts it anew in the next import', async () => {
    const piece = (id: string, color: string, price: string) => ({
      ...acpRow,
      id,
      color,
      price,
      sale_price: undefined,
      title: `Tee - ${color}`,
    })
    const other = { ...acpRow, id: 'cap', item_group_id: undefined }
    const feed = jsonLines(piece('r', 'Red', '20 USD'), other, piece('b', 'Blue', '15 USD'))
    expect(await importText(feed)).toMatchObject({
      rows: 3,
      imported: 3,
      duplicates: 0,
      products: { added: 2 },
    })
    expect(catalogue.get('tee')).toMatchObject({
      price: { amountMinor: 1500 },
      variants: [
        { id: 'r', price: { amountMinor: 2000 } },
        { id: 'b', options: { color: 'Blue' } },
      ],
    })
    await importText(jsonLines(piece('r', 'Red', '20 USD')))
    expect(catalogue.get('tee')?.variants.map(({ id }) => id)).toEqual(['r'])
  })

  it('is seen by another reader of the file only when it is whole', async () => {
    const file = folder.path('shared.db')
    const [writer, reader] = [openCatalogue(file), openCatalogue(file)]
    await importFeed({ file: folder.feed(jsonLines(...goodRows(5))), catalogue: writer })
    const seen = new Set<number>()
    const version = reader.version()
    await importFeed({
      file: folder.feed(jsonLines(...goodRows(4000, 100))),
      catalogue: writer,
      replace: true,
      onProgress: () => seen.add(reader.count()),
    })
    expect([...seen]).toEqual([5])
    expect(reader.count()).toBe(4000)
    expect(reader.version()).not.toBe(version)
    reader.close()
    writer.close()
  })

  it('refuses a second import of the same file meanwhile, and a change, with a conflict', async () => {
    const file = folder.path('busy.db')
    const busy = openCatalogue(file)
    const importing = await busy.beginImport()
    expect(() => busy.upsert([])).toThrow(expect.objectContaining({ code: 'conflict' }))
    expect((await refusal(busy.beginImport())).code).toBe('conflict')
    await importing.rollback()
    expect(() => busy.upsert([])).not.toThrow()
    busy.close()
  })

  it('stops when told to and leaves the catalogue as it was', async () => {
    await importText(jsonLines(...goodRows(3)))
    const stop = new AbortController()
    const work = importText(jsonLines(...goodRows(5000, 10)), {
      signal: stop.signal,
      onProgress: () => stop.abort(),
    })
    await expect(work).rejects.toThrow(/abort/i)
    expect(catalogue.count()).toBe(3)
  })

  it('tells how far it is', async () => {
    const progress: number[] = []
    await importText(jsonLines(...goodRows(2500)), {
      onProgress: ({ rows, bytesTotal }) => bytesTotal && progress.push(rows),
    })
    expect(progress).toEqual([1000, 2000, 2500])
  })
})

import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createCategoryMatcher, readSynonymFile } from '../../src/retrieval/index.js'
import { aProduct } from '../support/fake-catalogue.js'
import { shopSearch } from '../support/shop-search.js'

const filed: [category: string, title: string, zh?: string][] = [
  ['Shoes > Sports Shoes > Running Shoes', 'Tarn Glide Running Shoes', '鞋靴 > 运动鞋 > 跑步鞋'],
  ['Shoes > Sports Shoes > Football Boots', 'Tarn Kick Football Boots', '鞋靴 > 运动鞋 > 足球鞋'],
  ['Shoes > Boots > Hiking Boots', 'Tarn Peak Hiking Boots', '鞋靴 > 靴子 > 登山靴'],
  ['Shoes > Sneakers', 'Tarn Fen Trainers', '鞋靴 > 休闲鞋'],
  ['Computers & Phones > Phones > Smartphones', 'Kyvern Isle Smartphone', '电脑手机 > 手机 > 智能手机'],
  ['Computers & Phones > Phones > Phone Cases', 'Kyvern Shell Phone Case', '电脑手机 > 手机 > 手机壳'],
  ['Computers & Phones > Monitors', 'Relay Monitor', '电脑手机 > 显示器'],
  ['Toys & Baby > Baby > Baby Monitors', 'Lull Baby Monitor', '玩具母婴 > 母婴 > 婴儿监护器'],
  ['Apparel > Outerwear > Coats', 'Elm Coat', '服装 > 外套 > 大衣'],
  ['Apparel > Outerwear > Winter Coats', 'Elm Winter Coat', '服装 > 外套 > 冬季大衣'],
  ['Apparel > Tops', 'Bramble Hoodie - grey', '服装 > 上装'],
  ['Apparel > Tops', 'Bramble Shirt', '服装 > 上装'],
  ["Women's Shoes", 'Ankle boots - cognac'],
  ['Pets > Dogs > Beds', 'Burrow Dog Bed', '宠物 > 狗 > 狗窝'],
  ['Home > Bedroom > Beds', 'Oak Bed', '家居 > 卧室 > 床'],
]

let shop: Awaited<ReturnType<typeof shopSearch>>
beforeAll(async () => {
  shop = await shopSearch(
    filed.map(([category, title, zh], number) =>
      aProduct({
        id: `p${number}`,
        category,
        title,
        ...(zh ? { translations: { zh: { title, category: zh } } } : {}),
      }),
    ),
  )
})
afterAll(() => shop.stop())

async function paths(phrase: string): Promise<string[] | undefined> {
  return (await shop.categories.match(phrase))?.categories.map(({ path }) => path)
}

describe('the words for a kind of product', () => {
  it.each([
    ['running shoes', ['Shoes > Sports Shoes > Running Shoes']],
    ['Running shoe', ['Shoes > Sports Shoes > Running Shoes']],
    ['跑步鞋', ['Shoes > Sports Shoes > Running Shoes']],
    ['phone', ['Computers & Phones > Phones > Smartphones']],
    ['手机', ['Computers & Phones > Phones > Smartphones']],
    ['case for a pixel 8a', ['Computers & Phones > Phones > Phone Cases']],
    ['monitor', ['Computers & Phones > Monitors']],
    ['coat', ['Apparel > Outerwear > Coats', 'Apparel > Outerwear > Winter Coats']],
    ['外套', ['Apparel > Outerwear']],
    ['dog bed', ['Pets > Dogs > Beds']],
    ['boots', ['Shoes > Boots']],
  ])('"%s" means what the shop files there', async (phrase, expected) => {
    expect(await paths(phrase)).toEqual(expected)
  })

  it('finds a kind that only titles name, and wishes for it in ranking', async () => {
    expect(await shop.categories.match('hoodie')).toMatchObject({
      source: 'title',
      categories: [{ path: 'Apparel > Tops' }],
      unsaid: 'hoodie',
    })
    const { ranked } = await shop.retrieve('search category = hoodie')
    expect(ranked.map(({ product }) => product.title)).toEqual(['Bramble Hoodie - grey'])
    const none = await shop.retrieve('search category = hoodie ; price >= 500')
    expect(none).toMatchObject({ ranked: [], loosened: [{ slot: 'price', wouldTake: '10', wouldFind: 1 }] })
  })

  it('leaves what a wider category does not say to the ranking', async () => {
    expect(await shop.categories.match('leather winter coat')).toMatchObject({
      categories: [{ path: 'Apparel > Outerwear > Winter Coats' }],
      unsaid: 'leather winter coat',
    })
  })

  it.each(['lawnmower', 'piano', '钢琴', 'wine glasses'])(
    '"%s" is nothing this shop sells',
    async (phrase) => {
      expect(await paths(phrase)).toBeUndefined()
    },
  )

  it.each(['gift', 'something nice', '礼物'])('"%s" names no kind', async (phrase) => {
    expect(await paths(phrase)).toEqual([])
  })

  it('finds the kinds that free words name', () => {
    const named = shop.categories.named('comfortable red running shoes for a wedding')
    expect(named[0]?.path).toBe('Shoes > Sports Shoes > Running Shoes')
    expect(shop.categories.named('what is the weather')).toEqual([])
  })

  it("takes the shop's own synonyms from a file", async () => {
    const directory = await mkdtemp(join(tmpdir(), 'parley-synonyms-'))
    const path = join(directory, 'synonyms.json')
    await writeFile(path, '[{"names": ["kicks", "sneakers"]}]')
    const { catalogue, index, embed } = shop
    const categories = createCategoryMatcher({ catalogue, index, embed, synonyms: readSynonymFile(path) })
    expect((await categories.match('kicks'))?.categories[0]?.path).toBe('Shoes > Sneakers')
    await writeFile(path, '{"kicks": "sneakers"}')
    expect(() => readSynonymFile(path)).toThrowError(expect.objectContaining({ code: 'configuration' }))
    await rm(directory, { recursive: true })
  })

  it('knows a new category as soon as the catalogue has it', async () => {
    expect(await paths('ukulele')).toBeUndefined()
    shop.catalogue.upsert([aProduct({ id: 'uke', title: 'Koa Ukulele', category: 'Music > Ukuleles' })])
    expect(await paths('ukulele')).toEqual(['Music > Ukuleles'])
  })
})

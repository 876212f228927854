import { type Product, productSchema } from '../../src/catalog/product.js'
import { departments } from '../lists/departments.js'
import type { Department, Kind } from '../lists/kind.js'
import { shoeSizeNotes } from '../lists/size-systems.js'
import { readList } from './choose.js'
import { writeDescriptions } from './descriptions.js'
import { draftProduct, modelChoices, type ProductDraft } from './draft.js'
import { bandPosition, bandPrice, salePriceCents, shopPriceCents } from './prices.js'
import { type ProductWords, readFeatures, readProductWords } from './product-words.js'
import { createRandom, type Random } from './random.js'
import { writeTitles } from './titles.js'
import { makeVariants } from './variants.js'

const seed = 'demo shop 1'
const firstUpdate = Date.UTC(2026, 0, 5, 8)
const dayMs = 24 * 60 * 60 * 1000

/** Every product of the demo shop, department by department; the same on every call. */
export function makeProducts(): Product[] {
  const words = readProductWords()
  return departments.flatMap((department) => makeDepartment(department, words))
}

function makeDepartment(department: Department, words: ProductWords): Product[] {
  const features = readFeatures(department)
  const titles = new Set<string>()
  const products: Product[] = []
  for (const kind of department.kinds) {
    const choices = modelChoices(
      department,
      kind,
      words,
      createRandom(`${seed}/${department.name}/${kind.path}`),
    )
    for (const [index, choice] of choices.slice(0, kind.count).entries()) {
      const random = createRandom(`${seed}/${department.name}/${kind.path}/${index}`)
      const draft = draftProduct(department, kind, choice, features, random)
      const id = `${department.code}-${String(products.length + 1).padStart(4, '0')}`
      const product = writeProduct(id, draft, words, random)
      if (titles.has(product.title)) throw new RangeError(`two products would be called "${product.title}"`)
      titles.add(product.title)
      products.push(product)
    }
  }
  return products
}

function writeProduct(id: string, draft: ProductDraft, words: ProductWords, random: Random): Product {
  const { department, kind, brand } = draft
  const { title, zhTitle } = writeTitles(draft, words)
  const description = writeDescriptions(draft, words, random)
  const scale = draft.titleFact?.scale ?? 0.5
  const dollars = bandPrice(kind.price, bandPosition(brand.level, scale, random))
  const price = { amountMinor: shopPriceCents(dollars, random), currency: 'USD' }
  const sale = salePriceCents(price.amountMinor, random)
  const soldOut = random.chance(0.025)
  const hasVariantPrices = kind.sizes?.includes('*') ?? false
  const variants = makeVariants(id, draft, price, soldOut, random)
  return productSchema.parse({
    id,
    title,
    brand: brand.name,
    category: `${department.name} > ${kind.path}`,
    description: description.en,
    price,
    // a reduced product whose sizes cost differently would need a reduced price for each of them
    ...(sale === undefined || hasVariantPrices ? {} : { salePrice: { ...price, amountMinor: sale } }),
    attributes: attributesOf(draft, words),
    variants,
    url: `https://shop.example/p/${id}`,
    ...reputation(brand.level, kind, random),
    availability: variants.some(({ stock }) => stock > 0) ? 'in_stock' : 'out_of_stock',
    ...(draft.audience === undefined ? {} : { audience: audiencesOf(draft.audience) }),
    updatedAt: new Date(firstUpdate + random.integer(0, 240) * dayMs).toISOString(),
    translations: {
      zh: { title: zhTitle, category: `${department.zh} > ${kind.zhPath}`, description: description.zh },
    },
  })
}

function audiencesOf(audience: string): string[] {
  if (audience === 'unisex') return ['unisex', 'men', 'women']
  return audience === 'girls' || audience === 'boys' ? [audience, 'kids'] : [audience]
}

function attributesOf(draft: ProductDraft, words: ProductWords): Record<string, string[]> {
  const { colors, materials, features, uses, facts, kind, audience } = draft
  const care = materials
    .map((material) => words.materials.get(material)?.[1] ?? '-')
    .filter((text) => text !== '-')
  return {
    ...(colors.length > 0 ? { color: colors } : {}),
    ...(materials.length > 0 ? { material: materials } : {}),
    feature: features.map(({ term }) => term),
    use: uses,
    ...Object.fromEntries(facts.map(({ name, value }) => [name, [value]])),
    ...sizesAsAttribute(kind),
    ...(kind.care && care.length > 0 ? { care: [...new Set(care)] } : {}),
    ...(kind.sizes === 'shoes' ? { 'size guide': shoeSizeGuide(audience) } : {}),
  }
}

/** Storage and memory are asked for like properties, so they stand among them too. */
function sizesAsAttribute({ sizes, sizeOption }: Kind): Record<string, string[]> {
  if (sizes === undefined || sizeOption === undefined) return {}
  return { [sizeOption]: readList(sizes).map((size) => size.replace(/\*.*$/, '')) }
}

function shoeSizeGuide(audience: string | undefined): string[] {
  const { men = '', women = '', kids = '' } = shoeSizeNotes
  if (audience === 'men') return [men]
  if (audience === 'women') return [women]
  return audience === 'unisex' ? [`men: ${men}`, `women: ${women}`] : [kids]
}

/** Good makers are liked more, and a few products have most of the buyers. */
function reputation(level: number, kind: Kind, random: Random) {
  const liking = (random.next() + random.next() + random.next()) / 3
  const rating = Math.min(4.9, Math.max(3.2, 3.35 + level * 0.1 + liking * 1.5))
  const demand = kind.demand ?? 0.5
  const popularity = Math.min(1, demand * random.next() ** 1.6 + 0.08 * (rating - 4) + 0.02)
  return {
    rating: Math.round(rating * 10) / 10,
    ratingCount: Math.round(3 + 2_800 * Math.max(0, popularity) ** 2.2 * (0.5 + random.next())),
    popularity: Math.round(Math.max(0.01, popularity) * 1000) / 1000,
  }
}

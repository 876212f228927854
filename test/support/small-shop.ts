import type { Product } from '../../src/catalog/product.js'
import { aProduct, type FakeCatalogue, fakeCatalogue } from './fake-catalogue.js'

/** Twenty products that a conversation can be had about: fourteen running shoes, four boots, two mugs. */
export const smallShop: readonly Product[] = [
  ...Array.from({ length: 14 }, (_, index) => runningShoe(index + 1)),
  ...Array.from({ length: 4 }, (_, index) => boot(index + 1)),
  mug(1),
  mug(2),
]

/** The twenty as a catalogue that can be read; no words are found in it. */
export function smallCatalogue(products: readonly Product[] = smallShop): FakeCatalogue {
  return {
    ...fakeCatalogue([...products]),
    searchWords: () => [],
    currency: () => 'USD',
    brands: () => ['Harrow', 'Tolva'],
    categories: () => [
      { path: 'Shoes > Running Shoes', translations: { zh: '鞋靴 > 跑步鞋' }, products: 14 },
      { path: 'Shoes > Boots', translations: { zh: '鞋靴 > 靴子' }, products: 4 },
      { path: 'Home > Mugs', translations: { zh: '家居 > 马克杯' }, products: 2 },
    ],
  }
}

/** Shoe 1 costs 50 dollars, each next one 7 more; the odd ones come in white too, the even ones in black. */
function runningShoe(number: number): Product {
  const color = number % 2 === 1 ? 'white' : 'black'
  const price = { amountMinor: 4_300 + number * 700, currency: 'USD' }
  return aProduct({
    id: `run-${number}`,
    title: `Runner ${number}`,
    brand: number <= 7 ? 'Harrow' : 'Tolva',
    category: 'Shoes > Running Shoes',
    description: `The Runner ${number} has 1.5 cm of soft foam. It is made for the road.`,
    price,
    ...(number === 2 ? { salePrice: { amountMinor: 4_999, currency: 'USD' } } : {}),
    attributes: {
      feature: number % 3 === 0 ? ['comfortable', 'waterproof'] : ['comfortable'],
      weight: [`${300 - number * 5} g`],
    },
    variants: [
      { id: `run-${number}-a`, options: { color, size: '42' }, stock: 5 },
      { id: `run-${number}-b`, options: { color, size: '43' }, stock: number === 4 ? 0 : 2 },
    ],
    rating: 4 + (number % 10) / 10,
    ratingCount: 100 * number,
    popularity: number / 20,
    translations: {
      zh: {
        title: `跑者 ${number}`,
        category: '鞋靴 > 跑步鞋',
        description: `跑者 ${number} 采用柔软泡棉。适合路跑。`,
      },
    },
  })
}

function boot(number: number): Product {
  return aProduct({
    id: `boot-${number}`,
    title: `Boot ${number}`,
    category: 'Shoes > Boots',
    price: { amountMinor: 12_000 + number * 1_000, currency: 'USD' },
    variants: [{ id: `boot-${number}-a`, options: { color: 'brown', size: '42' }, stock: 3 }],
    translations: { zh: { title: `靴子 ${number}`, category: '鞋靴 > 靴子' } },
  })
}

function mug(number: number): Product {
  return aProduct({
    id: `mug-${number}`,
    title: `Mug ${number}`,
    category: 'Home > Mugs',
    price: { amountMinor: 900 + number, currency: 'USD' },
    translations: { zh: { title: `马克杯 ${number}`, category: '家居 > 马克杯' } },
  })
}

import type { Product } from '../../src/catalog/product.js'
import { aProduct } from './fake-catalogue.js'
import { smallCatalogue } from './small-shop.js'

/** Twenty-four jackets, half of them for women, and ten gifts of five kinds. */
export const jacketShop: readonly Product[] = [
  ...Array.from({ length: 24 }, (_, index) => jacket(index + 1)),
  ...['Mugs', 'Candles', 'Games', 'Books', 'Scarves'].flatMap((kind) => [gift(kind, 1), gift(kind, 2)]),
]

export function jacketCatalogue() {
  return {
    ...smallCatalogue(jacketShop),
    categories: () => [
      { path: 'Apparel > Jackets', translations: { zh: '服装 > 夹克' }, products: 24 },
      { path: 'Gifts > Mugs', translations: { zh: '礼品 > 马克杯' }, products: 2 },
    ],
  }
}

/** 1 to 12 are for women, 13 to 20 for men, 21 to 24 for kids; every third is for the rain, every fourth red, each costs 1 dollar more. */
function jacket(number: number): Product {
  const audience = number <= 12 ? 'women' : number <= 20 ? 'men' : 'kids'
  return aProduct({
    id: `jacket-${number}`,
    title: `Jacket ${number}`,
    brand: 'Harrow',
    category: number % 3 === 0 ? 'Apparel > Jackets > Rain Jackets' : 'Apparel > Jackets',
    price: { amountMinor: 5_000 + number * 100, currency: 'USD' },
    audience: [audience],
    variants: ['S', 'M', 'L'].map((size) => ({
      id: `jacket-${number}-${size}`,
      options: { color: number % 4 === 0 ? 'red' : 'black', size },
      stock: 3,
    })),
    rating: 3 + number / 20,
    ratingCount: number,
    translations: { zh: { title: `夹克 ${number}`, category: '服装 > 夹克' } },
  })
}

function gift(kind: string, number: number): Product {
  return aProduct({
    id: `${kind.toLowerCase()}-${number}`,
    title: `${kind} ${number}`,
    category: `Gifts > ${kind}`,
    price: { amountMinor: 1_000 * number, currency: 'USD' },
    rating: 4.5,
    ratingCount: 10,
  })
}

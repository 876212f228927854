import { type Product, productSchema } from '../../src/catalog/product.js'
import type { ProductFilter, ProductLimit } from '../../src/catalog/product-filter.js'

/** Products and filters drawn from small lists, so that they meet often; the same seed gives the same ones. */
export interface Draw {
  product(id: string): Product
  filter(): ProductFilter
}

const words = [
  'soft',
  'waterproof',
  'fragrance',
  'fragrance-free',
  'no fragrance',
  '无糖',
  '糖果',
  '256 GB',
  'memory foam',
  'Café',
  "men's",
]
const colors = [
  'Red',
  'grey',
  'Gray',
  'Dark Blue / White',
  'navy',
  '黑色',
  '酒红',
  'black and gold',
  'off white',
]
const sizes = [
  'UK 9',
  'uk9',
  '9',
  'EU 43',
  'S/M',
  'Large',
  'XL',
  '38-40',
  '27 inch',
  '500 ml',
  '0.5 l',
  '6-8 years',
  'One Size',
]
const materials = ['Cotton', '100% cotton', 'faux leather', 'Leather', 'linen, wool']
const brands = ['Nike', 'Nike Golf', "Levi's", 'Coca-Cola', 'H&M', '']
const categories = [
  "Apparel > Women's Shoes",
  'Apparel > Shoes & Boots',
  'Home > Lamps',
  'Sports > Sneakers',
  'Baby > Toys',
  '鞋类 > 运动鞋',
]
const audiences = ['men', 'women', 'unisex', 'kids', 'girls', 'age 3-6', 'dog', 'adults', 'baby']
const currencies = ['USD', 'EUR']

export function drawFrom(seed: number): Draw {
  const random = generator(seed)
  const below = (count: number) => Math.floor(random() * count)
  const one = <Value>(list: readonly Value[]): Value => list[below(list.length)] as Value
  const some = <Value>(list: readonly Value[], most: number): Value[] =>
    Array.from({ length: below(most + 1) }, () => one(list))
  const maybe = <Value>(make: () => Value): Value | undefined => (random() < 0.5 ? make() : undefined)
  const money = (currency: string) => ({ amountMinor: below(6) * 1000, currency })
  const filled = <Shape extends object>(shape: Shape) =>
    Object.fromEntries(Object.entries(shape).filter(([, value]) => value !== undefined))

  function options() {
    return filled({
      color: maybe(() => one(colors)),
      Size: maybe(() => one(sizes)),
      material: maybe(() => one(materials)),
    })
  }

  function product(id: string): Product {
    const currency = one(currencies)
    return productSchema.parse(
      filled({
        id,
        title: [
          one(colors),
          ...some(words, 3),
          one(['shoe', 'lamp', '运动鞋', 'T-Shirt', "girls' dress"]),
        ].join(' '),
        brand: maybe(() => one(brands)),
        category: one(categories),
        description: maybe(() => some(words, 4).join(', ')),
        price: money(currency),
        salePrice: maybe(() => money(one(currencies))),
        attributes: filled({
          Colour: maybe(() => some(colors, 2)),
          feature: maybe(() => some(words, 2)),
          waterproof: maybe(() => [one(['yes', 'no'])]),
          size: maybe(() => [one(sizes)]),
        }),
        variants: Array.from({ length: below(4) }, (_, at) =>
          filled({
            id: `${id}-${at}`,
            options: options(),
            stock: below(3),
            price: maybe(() => money(currency)),
          }),
        ),
        rating: maybe(() => below(11) / 2),
        availability: one(['in_stock', 'in_stock', 'in_stock', 'out_of_stock', 'preorder']),
        audience: maybe(() => some(audiences, 2)),
        translations: maybe(() => ({
          zh: { title: `${one(colors)}的${one(['鞋', '灯'])}`, category: '服装 > 鞋' },
        })),
      }),
    )
  }

  function choice(list: readonly string[]): { anyOf?: string[]; noneOf?: string[] } {
    return filled({ anyOf: maybe(() => some(list, 2)), noneOf: maybe(() => some(list, 2)) })
  }

  function limit(): ProductLimit {
    const makers: (() => ProductLimit)[] = [
      () => ({
        field: 'price',
        ...filled({ atMostMinor: maybe(() => below(6) * 1000), currency: maybe(() => one(currencies)) }),
      }),
      () => ({ field: 'price', atLeastMinor: below(6) * 1000 }),
      () => ({
        field: 'rating',
        ...filled({ atLeast: maybe(() => below(11) / 2), atMost: maybe(() => below(11) / 2) }),
      }),
      () => ({ field: 'brand', ...choice([...brands, 'nike golf', 'levis', 'cocacola', '???']) }),
      () => ({
        field: 'category',
        ...choice(['shoes', 'boots', 'lamp', 'trainers', '鞋', 'Apparel > Shoes & Boots', 'women shoes']),
      }),
      () => ({ field: 'audience', ...choice([...audiences, 'age 4', 'teens']) }),
      () => ({ field: 'option', name: 'color', ...choice([...colors, 'blue', 'white', 'black']) }),
      () => ({ field: 'option', name: 'size', ...choice([...sizes, 'us 9', 'medium', '39', 'l']) }),
      () => ({ field: 'option', name: 'material', ...choice([...materials, 'leather', 'wool']) }),
      () => ({
        field: 'attribute',
        name: one(['*', 'feature', 'waterproof']),
        ...choice([...words, 'soft waterproof', '糖', '"*"']),
      }),
      () => ({ field: 'stock', atLeast: below(4) }),
    ]
    return one(makers)()
  }

  return {
    product,
    filter: () => ({
      limits: Array.from({ length: 1 + below(3) }, limit),
      ...filled({ excludeIds: maybe(() => [`p${below(50)}`]) }),
    }),
  }
}

/** A 32-bit xorshift generator (Marsaglia, 2003): numbers from 0 up to 1. */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
}

import type { Card } from '../../src/dialog/reply.js'

/** Shoes with words of every kind: a sale, little stock, none, a title that would be markup if it were not data. */
export const runningShoes: readonly Card[] = [
  shoe(1, 'stride-1', 'Cloudline Running Shoes', 'Harrow', 6_490, {
    priceBefore: { amountMinor: 7_990, currency: 'USD' },
    stock: 42,
    rating: 4.7,
    ratingCount: 1_284,
    why: 'Comfortable: thick foam under the whole foot, and well reviewed.',
  }),
  shoe(2, 'stride-2', 'Daybreak Trainer', 'Tolva', 5_200, { stock: 3, rating: 4.4, ratingCount: 310 }),
  shoe(
    3,
    'stride-3',
    'Meadow Trail Runner with a name that goes on over several lines',
    'Brightwater',
    8_900,
    {
      stock: 17,
      rating: 4.2,
      ratingCount: 96,
    },
  ),
  shoe(4, 'stride-4', 'Feather <b>Knit</b> [Runner](https://example.com)', 'Harrow', 7_400, {
    stock: 8,
    rating: 3.9,
  }),
  shoe(5, 'stride-5', 'Night Mile', 'Osier', 10_900, { stock: 0, rating: 4.9, ratingCount: 57 }),
  shoe(6, 'stride-6', 'Everyday Jogger', 'Tolva', 3_995, { stock: 120, rating: 4.0, ratingCount: 2_011 }),
]

function shoe(
  position: number,
  id: string,
  title: string,
  brand: string,
  amountMinor: number,
  more: Partial<Card> & Pick<Card, 'stock'>,
): Card {
  return {
    position,
    id,
    title,
    brand,
    category: 'Apparel > Shoes > Running Shoes',
    price: { amountMinor, currency: 'USD' },
    image: `/images/${id}.svg`,
    why: 'Running shoes that reviewers call comfortable.',
    detail: {
      label: 'Tell me more',
      say: `tell me more about number ${position}`,
      line: `select ref = ${position}`,
    },
    add: {
      label: 'Add to cart',
      say: `add number ${position} to my cart`,
      line: `cart_add ref = ${position}`,
    },
    score: 1.234,
    reasons: [
      { name: 'text match', points: 0.5131 },
      { name: 'category', points: 0.3333 },
      { name: 'need: comfortable', points: 0.4444, factId: '1.2' },
      { name: 'rating', points: 0.1232 },
      { name: 'price', points: -0.18 },
    ],
    ...more,
  }
}

/** A plain picture for any product, so that the pages under test need no catalogue. */
export function scriptedPicture(productId: string): string | undefined {
  const index = runningShoes.findIndex(({ id }) => id === productId)
  if (index < 0) return undefined
  const hue = 30 + index * 55
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 300"><rect width="400" height="300" fill="hsl(${hue} 30% 88%)"/><path d="M70 190c40 0 60-20 80-60 30 40 80 50 150 55 25 2 30 15 30 30H70z" fill="hsl(${hue} 45% 45%)"/></svg>`
}

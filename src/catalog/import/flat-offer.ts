import type { Availability, Money, Product, Variant } from '../product.js'

/** One row of a feed that lists every size and colour by itself. */
export interface FlatOffer {
  line: number
  id: string
  groupId?: string
  groupTitle?: string
  title: string
  price: Money
  salePrice?: Money
  availability: Availability
  /** Undefined where the feed does not say how many there are. */
  quantity?: number
  /** What tells the forms of one product apart: color, size, material, pattern. */
  options: Record<string, string>
  /** What holds for the product whichever form is taken. */
  shared: SharedFields
}

export type SharedFields = Partial<
  Pick<
    Product,
    | 'brand'
    | 'description'
    | 'url'
    | 'rating'
    | 'ratingCount'
    | 'popularity'
    | 'audience'
    | 'updatedAt'
    | 'translations'
  >
> &
  Pick<Product, 'category' | 'attributes' | 'images'>

/** The product that rows of one group make together; a row without a group is a product by itself. */
export function productOfOffers(offers: readonly [FlatOffer, ...FlatOffer[]]): Product {
  const [first] = offers
  const cheapest = cheapestOf(offers)
  const { price, salePrice } = cheapest
  return {
    ...first.shared,
    ...ratingOf(offers),
    id: first.groupId ?? first.id,
    title: first.groupTitle ?? commonTitle(offers.map(({ title }) => title)),
    price,
    ...(salePrice ? { salePrice } : {}),
    attributes: { ...first.shared.attributes, ...(hasVariants(first) ? {} : optionsAsAttributes(first)) },
    variants: hasVariants(first) ? offers.map((offer) => variantOf(offer, paidFor(cheapest))) : [],
    images: [...new Set(offers.flatMap(({ shared }) => shared.images))].slice(0, maxImages),
    availability: availabilityOf(offers),
  }
}

/** Puts rows of a group that came apart in the feed together with what was stored of it. */
export function mergeProducts(stored: Product, later: Product): Product {
  const [cheaper, dearer] =
    paidFor(later).amountMinor < paidFor(stored).amountMinor ? [later, stored] : [stored, later]
  const { salePrice: _earlier, ...rest } = stored
  const variants = new Map<string, Variant>()
  for (const product of [stored, later]) {
    for (const variant of product.variants) {
      const { price = paidFor(product), ...form } = variant
      variants.set(variant.id, isSame(price, paidFor(cheaper)) ? form : { ...form, price })
    }
  }
  return {
    ...rest,
    title: commonTitle([stored.title, later.title]),
    price: cheaper.price,
    ...(cheaper.salePrice ? { salePrice: cheaper.salePrice } : {}),
    attributes: { ...dearer.attributes, ...stored.attributes },
    variants: [...variants.values()],
    images: [...new Set([...stored.images, ...later.images])].slice(0, maxImages),
    availability: bestAvailability([stored.availability, later.availability]),
  }
}

/** What the feed leaves open is taken as the least that is true: one, where it says that there are some. */
export function stockOfOffer(availability: Availability, quantity: number | undefined): number {
  if (availability === 'out_of_stock') return 0
  return quantity ?? (availability === 'in_stock' ? 1 : 0)
}

const maxImages = 100

function hasVariants({ groupId, quantity }: FlatOffer): boolean {
  return groupId !== undefined || quantity !== undefined
}

function optionsAsAttributes({ options }: FlatOffer): Record<string, string[]> {
  return Object.fromEntries(Object.entries(options).map(([name, value]) => [name, [value]]))
}

function variantOf(offer: FlatOffer, productPrice: Money): Variant {
  const price = paidFor(offer)
  return {
    id: offer.id,
    options: offer.options,
    stock: stockOfOffer(offer.availability, offer.quantity),
    ...(offer.quantity === undefined && offer.availability === 'in_stock' ? { stockIsLeast: true } : {}),
    ...(isSame(price, productPrice) ? {} : { price }),
  }
}

/** The price on the card is one that can be had: of what is in stock the lowest. */
function cheapestOf(offers: readonly [FlatOffer, ...FlatOffer[]]): FlatOffer {
  const inStock = offers.filter(({ availability, quantity }) => stockOfOffer(availability, quantity) > 0)
  const candidates = inStock.length > 0 ? inStock : offers
  return candidates.reduce(
    (best, offer) => (paidFor(offer).amountMinor < paidFor(best).amountMinor ? offer : best),
    candidates[0] ?? offers[0],
  )
}

function paidFor({ price, salePrice }: { price: Money; salePrice?: Money | undefined }): Money {
  return salePrice && salePrice.currency === price.currency && salePrice.amountMinor < price.amountMinor
    ? salePrice
    : price
}

function isSame(one: Money, other: Money): boolean {
  return one.amountMinor === other.amountMinor && one.currency === other.currency
}

function availabilityOf(offers: readonly FlatOffer[]): Availability {
  return bestAvailability(
    offers.map(({ availability, quantity }) =>
      availability === 'in_stock' && quantity === 0 ? 'out_of_stock' : availability,
    ),
  )
}

const fromBest: readonly Availability[] = ['in_stock', 'backorder', 'preorder', 'out_of_stock']

function bestAvailability(all: readonly Availability[]): Availability {
  return fromBest.find((availability) => all.includes(availability)) ?? 'out_of_stock'
}

function ratingOf(offers: readonly FlatOffer[]): Pick<FlatOffer['shared'], 'rating' | 'ratingCount'> {
  const rated = offers.find(({ shared }) => shared.rating !== undefined)?.shared
  if (rated?.rating === undefined) return {}
  return {
    rating: rated.rating,
    ...(rated.ratingCount === undefined ? {} : { ratingCount: rated.ratingCount }),
  }
}

/** "Tee - red, M" and "Tee - blue, L" are both a "Tee"; titles with nothing in common keep the first. */
function commonTitle(titles: readonly string[]): string {
  const [first = ''] = titles
  if (titles.length === 1) return first
  const words = first.split(' ')
  let common = words.length
  for (const title of titles) {
    const others = title.split(' ')
    let same = 0
    while (same < common && words[same] === others[same]) same += 1
    common = same
  }
  const shared = words
    .slice(0, common)
    .join(' ')
    .replace(/[\s,/(|–—:-]+$/, '')
  return shared.length >= 3 ? shared : first
}

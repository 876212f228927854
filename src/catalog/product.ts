import { z } from 'zod'

/** Whole minor units (cents, fen) of an ISO 4217 currency. */
export const moneySchema = z.object({
  amountMinor: z.int().min(0).max(1_000_000_000_000),
  currency: z.string().regex(/^[A-Z]{3}$/, 'an ISO 4217 code in capitals'),
})

/** One buyable form of a product: a size, a colour. Without an own price it costs what the product costs. */
export const variantSchema = z.object({
  id: z.string().min(1).max(200),
  options: z.record(z.string().min(1).max(60), z.string().max(200)).default({}),
  price: moneySchema.optional(),
  stock: z.int().min(0).max(1_000_000_000),
  /** The feed says only that it can be had: `stock` is the least that is true, and how many there are is not known. */
  stockIsLeast: z.literal(true).exactOptional(),
})

/** A product's words in another language than the feed's own. */
export const translationSchema = z.object({
  title: z.string().min(1).max(500),
  category: z.string().max(500).optional(),
  description: z.string().max(20_000).optional(),
})

export const availabilitySchema = z.enum(['in_stock', 'out_of_stock', 'preorder', 'backorder'])

export const productSchema = z.object({
  id: z.string().min(1).max(200),
  title: z.string().trim().min(1).max(500),
  brand: z.string().max(200).optional(),
  /** A path, broadest first: "Apparel > Shoes > Running Shoes". */
  category: z.string().min(1).max(500),
  description: z.string().max(20_000).optional(),
  price: moneySchema,
  salePrice: moneySchema.optional(),
  attributes: z.record(z.string().min(1).max(100), z.array(z.string().max(500)).max(100)).default({}),
  variants: z.array(variantSchema).max(2_000).default([]),
  images: z.array(z.string().max(2_000)).max(100).default([]),
  url: z.string().max(2_000).optional(),
  rating: z.number().min(0).max(5).optional(),
  ratingCount: z.int().min(0).optional(),
  /** 0 to 1, how much it is bought beside the shop's best seller. */
  popularity: z.number().min(0).max(1).optional(),
  availability: availabilitySchema.default('in_stock'),
  /** men, women, girls, boys, kids, baby, toddler, teens, adults, unisex, dog, cat, or "age 3-6". */
  audience: z.array(z.string().max(40)).max(20).optional(),
  /** By product id how often both were bought in one order, where the feed tells. */
  boughtWith: z.record(z.string().min(1).max(200), z.int().min(1)).optional(),
  updatedAt: z.iso.datetime({ offset: true }).optional(),
  /** By language tag: {"zh": {title, category, description}}. */
  translations: z.record(z.string().regex(/^[a-z]{2}$/), translationSchema).optional(),
})

export type Money = z.infer<typeof moneySchema>
export type Variant = z.infer<typeof variantSchema>
export type Availability = z.infer<typeof availabilitySchema>
export type Product = z.infer<typeof productSchema>

/** What the shopper pays for the product itself: the sale price where there is a lower one. */
export function currentPrice(product: Product): Money {
  const { price, salePrice } = product
  return salePrice && salePrice.currency === price.currency && salePrice.amountMinor < price.amountMinor
    ? salePrice
    : price
}

import type { z } from 'zod'
import { isCurrency } from './money.js'
import { plainProduct } from './plain-product.js'
import { type Product, productSchema } from './product.js'

/** Why something is no product. */
export interface ProductFault {
  /** As the schema names it; empty where the whole is meant. */
  field: string
  reason: string
}

/** The product that the schema reads from the value, with prices in currencies that exist, or what is wrong with it. */
export function checkProduct(value: unknown): Product | ProductFault {
  const plain = plainProduct(value)
  if (plain !== undefined) return withKnownCurrencies(plain)
  const parsed = productSchema.safeParse(value)
  return parsed.success ? withKnownCurrencies(parsed.data) : firstIssue(parsed.error)
}

function withKnownCurrencies(product: Product): Product | ProductFault {
  const unknown = [product.price, product.salePrice, ...product.variants.map(({ price }) => price)].find(
    (money) => money !== undefined && !isCurrency(money.currency),
  )
  return unknown
    ? { field: 'price.currency', reason: `${unknown.currency} is not an ISO 4217 currency code` }
    : product
}

function firstIssue({ issues: [issue] }: z.ZodError): ProductFault {
  return { field: issue?.path.join('.') ?? '', reason: issue?.message ?? 'it is not a product' }
}

import type { Money, Variant } from '../../src/catalog/product.js'
import { sizeSystems } from '../lists/size-systems.js'
import { readList } from './choose.js'
import type { ProductDraft } from './draft.js'
import { shopPriceCents } from './prices.js'
import type { Random } from './random.js'

interface Size {
  name: string
  /** Times the product's price. */
  times: number
}

function systemFor(name: string, audience: string | undefined): readonly string[] | undefined {
  const young = audience !== undefined && ['kids', 'girls', 'boys'].includes(audience) ? 'kids' : audience
  return sizeSystems[`${name} ${young ?? 'unisex'}`] ?? sizeSystems[name]
}

function sizesOf({ kind, audience }: ProductDraft): Size[] {
  if (kind.sizes === undefined) return []
  const system = systemFor(kind.sizes, audience)
  if (system) return system.map((name) => ({ name, times: 1 }))
  return readList(kind.sizes).map((text) => {
    const [name = '', times = '1'] = text.split('*')
    return { name, times: Number(times) }
  })
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

/** Few of a thing are sold out, most have some, popular sizes have more. */
function stockOf(soldOut: boolean, onlyForm: boolean, random: Random): number {
  if (soldOut || (random.chance(0.11) && !onlyForm)) return 0
  return random.chance(0.15) ? random.integer(1, 3) : random.integer(4, 60)
}

/** Every colour in every size; where there is neither, one form of the product. */
export function makeVariants(
  id: string,
  draft: ProductDraft,
  price: Money,
  soldOut: boolean,
  random: Random,
): Variant[] {
  const colors = draft.colors.length > 0 ? draft.colors : [undefined]
  const sizes = sizesOf(draft)
  const option = draft.kind.sizeOption ?? 'size'
  const onlyForm = colors.length * Math.max(1, sizes.length) === 1
  return colors.flatMap((color) =>
    (sizes.length > 0 ? sizes : [undefined]).map((size) => ({
      id: [id, color, size?.name].flatMap((part) => (part === undefined ? [] : [slug(part)])).join('-'),
      options: {
        ...(color === undefined ? {} : { color }),
        ...(size === undefined ? {} : { [option]: size.name }),
      },
      ...(size !== undefined && size.times !== 1 ? { price: priceTimes(price, size.times, random) } : {}),
      stock: stockOf(soldOut, onlyForm, random),
    })),
  )
}

function priceTimes(price: Money, times: number, random: Random): Money {
  return { ...price, amountMinor: shopPriceCents((price.amountMinor / 100) * times, random) }
}

import { matches, type Product, type Variant } from '../../catalog/index.js'
import { attributeName } from '../../catalog/product-words.js'
import type { Slot, SlotName } from '../../intent/understanding.js'
import { availableOf } from './cart.js'

/** Which variant of a product is meant. */
export type VariantChoice =
  /** Without a variant: the product has none. */
  | { kind: 'chosen'; variant: Variant | undefined }
  /** Several fit and differ in this option; `values` can be had. `met` is what was known and has narrowed them. */
  | { kind: 'open'; option: string; values: string[]; met: Slot[] }
  /** What was asked for is not in stock; `values` of the same option are. Without `option` the product knows no such thing. */
  | { kind: 'unavailable'; wish: Slot; option?: string; values: string[] }
  | { kind: 'soldOut' }

/** What names a variant; everything else in a frame describes a product. */
const variantSlots: ReadonlySet<SlotName> = new Set(['color', 'size', 'material'])
/** These name a variant where one of its options says so ("256gb"), and else describe the product. */
const looseSlots: ReadonlySet<SlotName> = new Set(['feature', 'use'])

/**
 * Chooses among the variants in stock. What was said must be met; what is known of the shopper besides (the size of the
 * request) decides only where something fits it.
 */
export function chooseVariant(
  product: Product,
  said: readonly Slot[],
  known: readonly Slot[],
): VariantChoice {
  const there = product.variants.filter((variant) => availableOf(product, variant).atMost > 0)
  if (product.variants.length > 0 ? there.length === 0 : availableOf(product, undefined).atMost === 0) {
    return { kind: 'soldOut' }
  }
  let fitting = there
  for (const wishes of bySlot(said)) {
    const [wish] = wishes
    const narrowed = fitting.filter((variant) => wishes.some((one) => hasOption(product, variant, one)))
    if (narrowed.length > 0) fitting = narrowed
    else if (wish !== undefined && isBinding(product, wish)) return unavailable(product, fitting, wish)
  }
  const met: Slot[] = []
  for (const wishes of bySlot(known.filter(({ slot }) => said.every((other) => other.slot !== slot)))) {
    const narrowed = fitting.filter((variant) => wishes.some((one) => hasOption(product, variant, one)))
    if (narrowed.length === 0) continue
    fitting = narrowed
    met.push(...wishes)
  }
  const option = optionNamesOf(fitting).find((name) => valuesOf(fitting, name).length > 1)
  return option === undefined
    ? { kind: 'chosen', variant: fitting[0] }
    : { kind: 'open', option, values: valuesOf(fitting, option), met }
}

/** Whether a wish names a variant of this product, in stock or not. */
export function namesVariant(product: Product, wish: Slot): boolean {
  return product.variants.some((variant) => hasOption(product, variant, wish))
}

/** The slot in which a value of an option is said: sizes and colours in their own, "256 GB" as a feature. */
export function slotOfOption(option: string): 'color' | 'size' | 'material' | 'feature' {
  const name = attributeName(option)
  return name === 'color' || name === 'size' || name === 'material' ? name : 'feature'
}

/** Whether a variant is what was wished, by its option of that name or by any of its options to the letter. */
function hasOption(product: Product, variant: Variant, { slot, op, value }: Slot): boolean {
  const isNamed = Object.values(variant.options).some((option) => isSameWord(option, value))
  if (slot !== 'color' && slot !== 'size' && slot !== 'material') return looseSlots.has(slot) && isNamed
  const offered: Product = { ...product, availability: 'in_stock', variants: [{ ...variant, stock: 1 }] }
  const limit = { field: 'option' as const, name: slot }
  if (op === '!=') return matches(offered, { limits: [{ ...limit, noneOf: [value] }] })
  return isNamed || matches(offered, { limits: [{ ...limit, anyOf: [value] }] })
}

function isBinding(product: Product, wish: Slot): boolean {
  return variantSlots.has(wish.slot) || (looseSlots.has(wish.slot) && namesVariant(product, wish))
}

function unavailable(product: Product, fitting: readonly Variant[], wish: Slot): VariantChoice {
  const named = product.variants.find((variant) => hasOption(product, variant, wish))
  const names = optionNamesOf(product.variants)
  const option =
    names.find((name) => slotOfOption(name) === wish.slot) ??
    names.find((name) => isSameWord(named?.options[name] ?? '', wish.value))
  return option === undefined
    ? { kind: 'unavailable', wish, values: [] }
    : { kind: 'unavailable', wish, option, values: valuesOf(fitting, option) }
}

/** Of two colours any will do; of two properties both are meant. */
function bySlot(wishes: readonly Slot[]): Slot[][] {
  const slots = [...new Set(wishes.map(({ slot }) => slot))]
  return slots.flatMap((name) => {
    const same = wishes.filter(({ slot }) => slot === name)
    return looseSlots.has(name) ? same.map((wish) => [wish]) : [same]
  })
}

function optionNamesOf(variants: readonly Variant[]): string[] {
  return [...new Set(variants.flatMap(({ options }) => Object.keys(options)))]
}

function valuesOf(variants: readonly Variant[], option: string): string[] {
  return [...new Set(variants.flatMap(({ options }) => options[option] ?? []))]
}

/** "256 GB" is 256gb; a point stays, for 7.5 is not 75. */
function isSameWord(one: string, other: string): boolean {
  const plain = (text: string): string => text.toLowerCase().replaceAll(/\s+/g, '')
  return plain(one) === plain(other)
}

import { limits } from '../limits.js'
import type { Act, Operator, SlotName } from './understanding.js'

/** What a slot means when it is given again, and what may stand in it: the table of the frame language. */
export interface SlotRule {
  operators: readonly Operator[]
  /** What `=` does in a refinement: take the place of the old values, or stand beside them. Absent: it limits no product. */
  merges?: 'replaces' | 'adds'
  /** The only act it may stand with. */
  onlyWith?: Act
  /** What the value must look like, where it is not free text. */
  pattern?: RegExp
}

export const sortOrders = ['price_asc', 'price_desc', 'rating', 'popularity', 'newest', 'discount'] as const
export type SortOrder = (typeof sortOrders)[number]

const audiences = 'men|women|girls|boys|kids|baby|toddler|teens|adults|unisex|dog|cat'
const topics =
  'order_status|return|refund|exchange|cancel|delivery|address|payment|invoice|promotion|account|damaged|warranty|store|complaint|other'

const anyOf: SlotRule = { operators: ['=', '!=', '+='], merges: 'replaces' }
const number = /^\d{1,9}(\.\d{1,3})?$/

export const slotRules: Readonly<Record<SlotName, SlotRule>> = {
  category: anyOf,
  brand: anyOf,
  color: anyOf,
  material: anyOf,
  like: anyOf,
  audience: { ...anyOf, pattern: new RegExp(`^(?:${audiences}|age \\d{1,3}(?:-\\d{1,3})?)$`) },
  size: { operators: ['=', '!=', '+=', '<=', '>='], merges: 'replaces' },
  feature: { operators: ['=', '!=', '+=', '<=', '>='], merges: 'adds' },
  use: { operators: ['=', '!=', '+='], merges: 'adds' },
  price: { operators: ['=', '<=', '>='], merges: 'replaces', pattern: /^(?:\d{1,9}(?:\.\d{1,3})?|shown)$/ },
  rating: { operators: ['=', '<=', '>='], merges: 'replaces', pattern: number },
  quantity: { operators: ['='], merges: 'replaces', pattern: /^[1-9]\d{0,5}$/ },
  currency: { operators: ['='], merges: 'replaces', pattern: /^[a-z]{3}$/ },
  sort: { operators: ['='], merges: 'replaces', pattern: new RegExp(`^(?:${sortOrders.join('|')})$`) },
  more: { operators: ['='], merges: 'adds' },
  less: { operators: ['='], merges: 'adds' },
  recipient: { operators: ['='], merges: 'replaces' },
  ref: { operators: ['='], pattern: /^(?:-?[1-9]\d?|last|this|other|both|all)$/ },
  attribute: { operators: ['='] },
  drop: { operators: ['='], onlyWith: 'refine' },
  topic: { operators: ['='], onlyWith: 'support', pattern: new RegExp(`^(?:${topics})$`) },
  order: { operators: ['='], pattern: /^[^#\s]\S*$/ },
  sentiment: { operators: ['='], onlyWith: 'feedback', pattern: /^(?:positive|negative)$/ },
}

/** Whether the words may stand as this slot's value; never throws. */
export function isValueOf(slot: SlotName, value: string): boolean {
  if (value === '' || value.length > limits.parser.maxValueCharacters) return false
  if (value !== value.trim() || /[\p{Cc}\p{Zl}\p{Zp}]/u.test(value)) return false
  if (slot !== 'order' && value !== value.toLowerCase()) return false
  return slotRules[slot].pattern?.test(value) ?? true
}

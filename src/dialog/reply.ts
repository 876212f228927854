import type { Money } from '../catalog/product.js'
import type { Frame, Language, Slot } from '../intent/understanding.js'
import type { Fact } from '../profile/profile.js'
import type { Reason } from '../retrieval/reason.js'

export type { Reason }

export interface Card {
  /** From 1, as the shopper counts them. */
  position: number
  id: string
  title: string
  brand?: string
  category: string
  price: Money
  /** The price before the sale, where there is one. */
  priceBefore?: Money
  image: string
  url?: string
  rating?: number
  ratingCount?: number
  /** Pieces that can be had, over the variants that fit what was asked. */
  stock: number
  /** One line of why it is here, in the shopper's language. */
  why: string
  /** Shows this product in detail. */
  detail: Chip
  /** Puts it into the cart. */
  add: Chip
  score: number
  reasons: Reason[]
}

/** A button: what it shows, what it says for the shopper when pressed, and what that means. */
export interface Chip {
  label: string
  say: string
  /** The meaning of `say` as a frame line: a press is never read by the parser. */
  line: string
}

/** Products side by side: a column each, and a row for each thing that is said of all of them. */
export interface Table {
  columns: string[]
  rows: TableRow[]
}

export interface TableRow {
  name: string
  /** One for each column. */
  values: string[]
  /** Not all of the values are the same. */
  differs: boolean
  /** What can be done with this row, such as taking it out of the cart. */
  action?: Chip
}

/** A page outside the conversation, opened by the shopper and by nobody else. */
export interface Link {
  label: string
  url: string
}

/** The one neutral reply that every channel renders in its own form. */
export interface Reply {
  conversationId: string
  /** The message this answers. */
  messageId: string
  turn: number
  language: Language
  text: string
  cards: Card[]
  table?: Table
  link?: Link
  chips: Chip[]
  handoff: 'none' | 'offered' | 'waiting' | 'agent'
  /** The shop's rules did not answer what was asked. */
  unanswered?: true
  /** Limits that nothing met together with the others: the cards may break them, and the text says so. */
  relaxed?: Slot[]
  frames: Frame[]
  confidence: number
  /** The profile after this turn. */
  profile: Fact[]
  /** How to take a fact of the profile back, by its id; the kind of product is only replaced, so it has none. */
  takeBacks: Record<string, Chip>
}

/** A reply of words alone, where no turn was taken for it: no cards, nothing understood; what is given goes before that. */
export function replyInWords(
  said: Pick<Reply, 'conversationId' | 'messageId' | 'language' | 'text'> & Partial<Reply>,
): Reply {
  return {
    turn: 0,
    cards: [],
    chips: [],
    handoff: 'none',
    frames: [],
    confidence: 1,
    profile: [],
    takeBacks: {},
    ...said,
  }
}

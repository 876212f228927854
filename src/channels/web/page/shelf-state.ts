import type { Card, Reply } from '../../../dialog/reply.js'

/** The products on the screen, and which of them are being talked about. */
export interface Shelf {
  cards: Card[]
  focusedIds: ReadonlySet<string>
}

export const emptyShelf: Shelf = { cards: [], focusedIds: new Set() }

/**
 * The shelf after a reply. A reply without cards leaves the list that "the second one" counts on; one that picks from
 * the list points at its picks; any other list replaces it.
 */
export function shelfAfter(shelf: Shelf, { cards, frames }: Pick<Reply, 'cards' | 'frames'>): Shelf {
  if (frames.some(({ act }) => act === 'restart')) return emptyShelf
  if (cards.length === 0) return shelf
  const isPicked = cards.length < shelf.cards.length && cards.every((card) => stands(shelf.cards, card))
  return isPicked
    ? { cards: shelf.cards, focusedIds: new Set(cards.map(({ id }) => id)) }
    : { cards, focusedIds: new Set() }
}

function stands(cards: readonly Card[], { id, position }: Card): boolean {
  return cards.some((card) => card.id === id && card.position === position)
}

import { describe, expect, it } from 'vitest'
import { emptyShelf, shelfAfter } from '../../../../src/channels/web/page/shelf-state.js'
import { runningShoes } from '../../../support/scripted-products.js'

const cards = [...runningShoes]
const six = shelfAfter(emptyShelf, { cards, frames: [] })

describe('the shelf', () => {
  it('shows the list of the latest reply', () => {
    expect(six.cards).toEqual(cards)
    expect(six.focusedIds.size).toBe(0)
  })

  it('stays when a reply has no products, so that "the second one" still means something', () => {
    expect(shelfAfter(six, { cards: [], frames: [] })).toBe(six)
  })

  it('points at the product that a reply picks from it', () => {
    const picked = shelfAfter(six, { cards: cards.slice(1, 2), frames: [{ act: 'select', slots: [] }] })
    expect(picked.cards).toEqual(cards)
    expect([...picked.focusedIds]).toEqual(['stride-2'])
  })

  it('shows a shorter list that is counted anew as a new list', () => {
    const counted = cards.slice(1, 3).map((card, index) => ({ ...card, position: index + 1 }))
    const shorter = shelfAfter(six, { cards: counted, frames: [] })
    expect(shorter.cards).toEqual(counted)
    expect(shorter.focusedIds.size).toBe(0)
  })

  it('is empty after a new start', () => {
    expect(shelfAfter(six, { cards: [], frames: [{ act: 'restart', slots: [] }] })).toEqual(emptyShelf)
  })
})

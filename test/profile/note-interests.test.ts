import { describe, expect, it } from 'vitest'
import { limits } from '../../src/limits.js'
import { noteInterests } from '../../src/profile/note-interests.js'
import { interestsForRequest } from '../../src/profile/request.js'
import { updateProfile } from '../../src/profile/update-profile.js'
import { profileAfter, timeOfTurn, understood } from './said.js'

const said = (turn: number) => ({ turn, at: timeOfTurn(turn), confidence: 1 })
const white = { slot: 'color' as const, value: 'white', polarity: 'negative' as const }

describe('an interest', () => {
  it('is a fact with its turn, for the kind of product that was looked for', () => {
    const profile = noteInterests(profileAfter('search category = boots'), [white], said(2))
    expect(profile.facts.at(-1)).toEqual({
      id: '2.1',
      kind: 'interest',
      ...white,
      op: '!=',
      sourceTurn: 2,
      confidence: 1,
      at: timeOfTurn(2),
      scope: 'boots',
    })
    expect(interestsForRequest(profile)).toHaveLength(1)
    const mugs = updateProfile(profile, understood('search category = mugs'), said(3))
    expect(interestsForRequest(mugs)).toEqual([])
    expect(mugs.facts.some(({ kind }) => kind === 'interest')).toBe(true) // and holds again for boots
  })

  it('follows a change of mind', () => {
    const before = noteInterests(profileAfter('search category = boots'), [white], said(2))
    const after = noteInterests(before, [{ ...white, polarity: 'positive' }], said(3))
    expect(after.facts.filter(({ kind }) => kind === 'interest').map(({ op }) => op)).toEqual(['='])
  })

  it('is never one of too many: the oldest go, and no fact of another kind', () => {
    const { maxFacts } = limits.session
    const profile = Array.from({ length: maxFacts + 5 }, (_, index) => index + 2).reduce(
      (known, turn) => noteInterests(known, [{ ...white, value: `color ${turn}` }], said(turn)),
      profileAfter('search category = boots'),
    )
    const values = profile.facts.map(({ value }) => value)
    expect(values[0]).toBe('boots')
    expect(values).toHaveLength(maxFacts + 1)
    expect(values.at(-1)).toBe(`color ${maxFacts + 6}`)
  })
})

import { describe, expect, it } from 'vitest'
import { limits } from '../../src/limits.js'
import { emptyProfile } from '../../src/profile/profile.js'
import { preferencesForRequest, requestLine, standingRequest } from '../../src/profile/request.js'
import { updateProfile } from '../../src/profile/update-profile.js'
import { profileAfter, timeOfTurn, understood } from './said.js'

const shoes = 'search category = running shoes'

describe('a request that is changed', () => {
  it.each([
    ['= replaces a colour', 'refine color = black', 'refine color = blue', 'color = blue'],
    ['+= adds a colour', 'refine color = black', 'refine color += blue', 'color = black ; color = blue'],
    [
      'two of a frame stand side by side',
      'refine color = red',
      'refine color = black ; color = blue',
      'color = black ; color = blue',
    ],
    [
      '!= excludes and takes the positive away',
      'refine brand = nike',
      'refine brand != nike',
      'brand != nike',
    ],
    [
      '!= leaves another value',
      'refine color = black',
      'refine color != white',
      'color = black ; color != white',
    ],
    [
      'what was excluded can be wanted again',
      'refine color != white',
      'refine color = white',
      'color = white',
    ],
    [
      'an exclusion outlives another wish',
      'refine brand != nike',
      'refine brand = asics',
      'brand != nike ; brand = asics',
    ],
    [
      'features add up',
      'refine feature = waterproof',
      'refine feature = light',
      'feature = waterproof ; feature = light',
    ],
    ['the same feature is known once', 'refine feature = light', 'refine feature = light', 'feature = light'],
    ['uses add up', 'refine use = marathon', 'refine use = gym', 'use = marathon ; use = gym'],
    ['a price limit replaces its side', 'refine price <= 100', 'refine price <= 80', 'price <= 80'],
    ['the other side stays', 'refine price >= 50', 'refine price <= 80', 'price >= 50 ; price <= 80'],
    ['unless both cannot hold', 'refine price >= 100', 'refine price <= 80', 'price <= 80'],
    ['nor the other way round', 'refine price <= 80', 'refine price >= 100', 'price >= 100'],
    [
      'an exact price takes both sides',
      'refine price >= 10 ; price <= 90',
      'refine price = 50',
      'price = 50',
    ],
    [
      'another currency makes old amounts void',
      'refine price >= 30 ; currency = usd',
      'refine price <= 50 ; currency = gbp',
      'price <= 50 ; currency = gbp',
    ],
    ['a rating replaces its side', 'refine rating >= 4', 'refine rating >= 4.5', 'rating >= 4.5'],
    [
      'a size range keeps its other side',
      'refine size >= 27 inch',
      'refine size <= 32 inch',
      'size >= 27 inch ; size <= 32 inch',
    ],
    ['a size replaces a range', 'refine size >= 27 inch', 'refine size = 24 inch', 'size = 24 inch'],
    ['an order replaces an order', 'refine sort = price_asc', 'refine sort = rating', 'sort = rating'],
    ['more takes less away', 'refine more = weight', 'refine less = weight', 'less = weight'],
    [
      'age stands beside gender',
      'refine audience = girls',
      'refine audience = age 6',
      'audience = girls ; audience = age 6',
    ],
    [
      'gender replaces both',
      'refine audience = girls ; audience = age 6',
      'refine audience = women',
      'audience = women',
    ],
    [
      'a slot is dropped',
      'refine color = red ; color != blue ; price <= 9',
      'refine drop = color',
      'price <= 9',
    ],
    [
      'a value is dropped',
      'refine feature = waterproof ; feature = light',
      'refine drop = waterproof',
      'feature = light',
    ],
    ['a word of a value is dropped', 'refine feature = waterproof hood', 'refine drop = hood', ''],
    ['a price is dropped with its currency', 'refine price <= 9 ; currency = gbp', 'refine drop = price', ''],
    [
      'one is swapped for another',
      'refine feature = zip',
      'refine drop = zip ; feature = buttons',
      'feature = buttons',
    ],
  ])('%s', (_rule, first, second, expected) => {
    expect(requestLine(profileAfter(shoes, first, second))).toBe(
      [shoes, expected].filter(Boolean).join(' ; '),
    )
  })

  it('keeps its limits when the kind is replaced', () => {
    const profile = profileAfter(shoes, 'refine price <= 80 ; color = black', 'refine category = coat')
    expect(requestLine(profile)).toBe('search category = coat ; price <= 80 ; color = black')
  })

  it('takes limits said as a search without a kind', () => {
    expect(requestLine(profileAfter(shoes, 'search price <= 80'))).toBe(`${shoes} ; price <= 80`)
  })

  it('starts one where none stood', () => {
    expect(requestLine(profileAfter('refine color = red'))).toBe('recommend color = red')
  })

  it('ignores what points at the screen', () => {
    expect(requestLine(profileAfter(shoes, 'refine price <= shown ; ref = 2 ; attribute = price'))).toBe(
      shoes,
    )
  })

  it('knows where each fact comes from', () => {
    const profile = updateProfile(
      profileAfter(shoes),
      understood('refine color != white', { confidence: 0.81 }),
      {
        turn: 2,
        at: timeOfTurn(2),
      },
    )
    expect(standingRequest(profile)[1]).toEqual({
      id: '2.1',
      kind: 'need',
      slot: 'color',
      op: '!=',
      value: 'white',
      polarity: 'negative',
      sourceTurn: 2,
      confidence: 0.81,
      at: timeOfTurn(2),
    })
  })

  it('gives every fact of a turn its own id, over several frames', () => {
    const ids = profileAfter(
      'search category = socks ; color = red && refine size = m && profile_set brand != crocs',
    ).facts
    expect(ids.map(({ id }) => id)).toEqual(['1.1', '1.2', '1.3', '1.4'])
  })

  it('leaves the earlier profile as it was', () => {
    const before = profileAfter(shoes, 'refine color = black')
    const copy = structuredClone(before)
    updateProfile(before, understood('refine color = blue ; drop = category'), { turn: 3, at: timeOfTurn(3) })
    expect(before).toEqual(copy)
  })
})

describe('a new search', () => {
  it.each([
    ['for whom and the size stay among shoes', 'hiking boots', 'audience = men ; size = uk 9'],
    ['for whom stays between things to wear', 'rain jacket', 'audience = men'],
    ['nothing stays elsewhere', 'office chair', ''],
  ])('%s', (_rule, kind, expected) => {
    const profile = profileAfter(
      `${shoes} ; audience = men ; size = uk 9 ; color = red ; price <= 80`,
      `search category = ${kind}`,
    )
    const kindOnly = `search category = ${kind}`
    const line = requestLine(profile) ?? ''
    expect(line.startsWith(kindOnly)).toBe(true)
    expect(line.slice(kindOnly.length).replace(/^ ; /, '')).toBe(expected)
  })

  it('for someone else starts from nothing', () => {
    const profile = profileAfter(
      `${shoes} ; audience = men ; size = uk 9`,
      'search category = boots ; audience = women',
    )
    expect(requestLine(profile)).toBe('search category = boots ; audience = women')
  })

  it('does not take a waist for a chest', () => {
    expect(
      requestLine(profileAfter('search category = jeans ; size = 32x34', 'search category = shirt')),
    ).toBe('search category = shirt')
    expect(requestLine(profileAfter('search category = hoodie ; size = m', 'search category = shirt'))).toBe(
      'search category = shirt ; size = m',
    )
  })

  it('of ideas stands as a recommendation until a kind is named', () => {
    const profile = profileAfter(shoes, 'recommend recipient = dad ; use = birthday')
    expect(requestLine(profile)).toBe('recommend recipient = dad ; use = birthday')
    const named = updateProfile(profile, understood('refine category = socks'), {
      turn: 3,
      at: timeOfTurn(3),
    })
    expect(requestLine(named)).toBe('search category = socks ; recipient = dad ; use = birthday')
  })
})

describe('going back', () => {
  const profile = () =>
    profileAfter(
      'search category = jackets',
      'refine color = red',
      'search category = mugs',
      'refine price <= 9',
    )

  it('returns to the request before, one step at a time', () => {
    const once = updateProfile(profile(), understood('back'), { turn: 5, at: timeOfTurn(5) })
    expect(requestLine(once)).toBe('search category = mugs')
    const twice = updateProfile(once, understood('back'), { turn: 6, at: timeOfTurn(6) })
    expect(requestLine(twice)).toBe('search category = jackets ; color = red')
  })

  it('returns to what is named', () => {
    const back = updateProfile(profile(), understood('back category = jackets'), {
      turn: 5,
      at: timeOfTurn(5),
    })
    expect(requestLine(back)).toBe('search category = jackets ; color = red')
  })

  it('stays where there is nothing before', () => {
    expect(requestLine(profileAfter(shoes, 'back'))).toBe(shoes)
    expect(requestLine(profileAfter('back'))).toBeUndefined()
  })

  it('does not count a turn that changed nothing', () => {
    expect(
      requestLine(profileAfter('search category = mugs', 'refine color = red', 'refine color = red', 'back')),
    ).toBe('search category = mugs')
  })
})

describe('what holds for good', () => {
  const preferences = (...lines: string[]) =>
    preferencesForRequest(profileAfter(...lines)).map(({ slot, op, value }) => `${slot} ${op} ${value}`)

  it('outlives the request and a restart', () => {
    expect(preferences('profile_set brand != crocs', shoes, 'restart', 'search category = mugs')).toEqual([
      'brand != crocs',
    ])
  })

  it('merges by the same table', () => {
    expect(
      preferences(
        'profile_set size = m',
        shoes,
        'profile_set material != wool',
        'profile_set material != down',
      ),
    ).toEqual(['size = m', 'material != wool', 'material != down'])
    expect(preferences('profile_set size = m', 'profile_set size = l', shoes)).toEqual(['size = l'])
  })

  it('holds for the kind it was told for', () => {
    const lines = ['profile_set category = ring ; size = p', 'profile_set category = tops ; size = m']
    expect(preferences(...lines, 'search category = wedding rings')).toEqual(['size = p'])
    expect(preferences(...lines, 'search category = shirt')).toEqual(['size = m'])
    expect(preferences(...lines, shoes)).toEqual([])
  })

  it('takes a size told about shoes for shoes', () => {
    expect(preferences(shoes, 'profile_set size = 10')).toEqual(['size = 10'])
    expect(preferences(shoes, 'profile_set size = 10', 'search category = shirt')).toEqual([])
  })

  it('does not ask a mug for its size', () => {
    expect(preferences('profile_set size = 10', 'search category = mugs')).toEqual([])
  })
})

describe('the rest of the profile', () => {
  it('follows the language, but not of a bare number', () => {
    const chinese = updateProfile(emptyProfile, understood(shoes, { text: '我想买跑鞋', language: 'zh' }), {
      turn: 1,
      at: timeOfTurn(1),
    })
    expect(chinese.language).toBe('zh')
    const sized = updateProfile(chinese, understood('refine size = 42', { text: '42', language: 'en' }), {
      turn: 2,
      at: timeOfTurn(2),
    })
    expect(sized.language).toBe('zh')
  })

  it('is emptied of the request by a restart', () => {
    const profile = profileAfter(shoes, 'refine color = red', 'restart')
    expect(profile.facts).toEqual([])
    expect(profile.earlierRequests).toEqual([])
  })

  it('stays bounded, and keeps the kind', () => {
    const lines = Array.from({ length: 60 }, (_, index) => `refine feature = feature${index}`)
    const profile = profileAfter(shoes, ...lines)
    expect(standingRequest(profile)).toHaveLength(limits.session.maxFacts)
    expect(requestLine(profile)?.startsWith(`${shoes} ; feature = feature21 ;`)).toBe(true)
    expect(profile.earlierRequests).toHaveLength(limits.session.keptRequests)
  })
})

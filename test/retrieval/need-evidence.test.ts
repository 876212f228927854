import { describe, expect, it } from 'vitest'
import { findEvidence, readProductText } from '../../src/retrieval/need-evidence.js'
import { aProduct } from '../support/fake-catalogue.js'

const text = readProductText(
  aProduct({
    id: 'p',
    title: 'Fen Cushioned Trainers',
    description: 'A wide toe box. Not machine washable. Good for long walks along the coast.',
    attributes: { feature: ['slip resistant', '256 GB'], waterproof: ['yes'], vegan: ['no'] },
    translations: { zh: { title: '防滑运动鞋', description: '穿上就舒服。' } },
  }),
)

describe('where a product meets a wish', () => {
  it.each([
    ['slip resistant', 'attribute'],
    ['non slip', 'attribute'],
    ['waterproof', 'attribute'],
    ['256gb', 'attribute'],
    ['cushioning', 'title'],
    ['comfortable', 'title'],
    ['long walks', 'description'],
    ['防滑', 'title'],
    ['舒服', 'description'],
  ])('"%s" stands in the %s', (wish, place) => {
    expect(findEvidence(text, wish)).toMatchObject({ place })
  })

  it('trusts the same words more than other words for it, and those more than scattered ones', () => {
    const strength = (wish: string) => findEvidence(text, wish)?.strength ?? 0
    expect(strength('slip resistant')).toBeGreaterThan(strength('non slip'))
    expect(strength('long walks')).toBeGreaterThan(strength('walks along long coast'))
  })

  it.each(['512gb', 'noise cancelling', 'vegan', ''])('"%s" stands nowhere', (wish) => {
    expect(findEvidence(text, wish)).toBeUndefined()
  })

  it('counts a denial against it', () => {
    expect(findEvidence(text, 'machine washable')?.strength).toBeLessThan(0)
  })
})

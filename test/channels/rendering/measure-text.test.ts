import { describe, expect, it } from 'vitest'
import {
  lengthOf,
  shortened,
  splitText,
  type TextUnit,
} from '../../../src/channels/rendering/measure-text.js'
import { createOwnLink, withoutLinks } from '../../../src/channels/rendering/own-hosts.js'

const texts = [
  'One sentence. Another one! A third? And a fourth that goes on for a while without any end in sight.',
  '这是第一句话。这是第二句话！第三句，有逗号，还有很多很多字没有停顿的地方一直写下去写下去',
  `${'x'.repeat(200)}`,
  '👩‍👩‍👧‍👦🏳️‍🌈👍🏽'.repeat(12),
  'line one\nline two\n\nparagraph two\n\n\nparagraph three',
  `  padded   with   spaces   ${'and words '.repeat(20)}  `,
]

describe('a text in pieces', () => {
  it.each<TextUnit>(['characters', 'utf16', 'bytes'])(
    'is never too long and never short of a letter, in %s',
    (unit) => {
      for (const text of texts) {
        for (const most of [30, 41, 64, 100, 1_000]) {
          const pieces = splitText(text, most, unit)
          expect(pieces.filter((piece) => lengthOf(piece, unit) > most)).toEqual([])
          expect(pieces.filter((piece) => piece.trim() === '')).toEqual([])
          expect(pieces.join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''))
        }
      }
    },
  )

  it('is parted where a reader would pause', () => {
    expect(splitText('First of all. Then the rest of it', 24, 'utf16')).toEqual([
      'First of all.',
      'Then the rest of it',
    ])
    expect(splitText('one two three four', 9, 'utf16')).toEqual(['one two', 'three', 'four'])
  })

  it('ends, even where one sign is longer than the room', () => {
    expect(splitText('👩‍👩‍👧‍👦', 4, 'bytes').join('')).toBe('👩‍👩‍👧‍👦')
  })
})

describe('a label', () => {
  it('says by … that there is more, and keeps a sign whole', () => {
    expect(shortened('Under eighty dollars', 20, 'utf16')).toBe('Under eighty dollars')
    expect(shortened('Under eighty dollars!', 20, 'utf16')).toBe('Under eighty dollar…')
    expect(shortened('👍🏽👍🏽', 6, 'utf16')).toBe('👍🏽…')
  })
})

describe('links', () => {
  const ownLink = createOwnLink(['Shop.example'])

  it.each([
    ['https://shop.example/p?a=1', true],
    ['https://www.shop.example/p', false],
    ['https://shop.example.evil.example/', false],
    ['https://evil.example/https://shop.example/', false],
    ['https://shop.example:secret@evil.example/', false],
    ['http://shop.example/p', false],
    ['//shop.example/p', false],
    ['javascript:alert(1)', false],
  ])('%s: %s', (url, isOwn) => {
    expect(ownLink(url) !== undefined).toBe(isOwn)
  })

  it.each([
    'see http://evil.example/x',
    'evil.example',
    'www.evil.co.uk/path',
    'tg://resolve?domain=x',
    '@somebody',
  ])('are not found in %s', (text) => {
    const plain = withoutLinks(text)
    expect(plain).not.toMatch(/:\/\/|\w\.\w|@/)
    expect(plain).toHaveLength(text.length)
  })

  it('are not seen in numbers and sentences', () => {
    for (const text of ['rated 4.5 of 5', 'It ends here. A new one begins', '$79.90 (was $99)']) {
      expect(withoutLinks(text)).toBe(text)
    }
  })
})

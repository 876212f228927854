import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { createSpelling, readEnglishWords } from '../../src/intent/index.js'
import type { Spelling } from '../../src/intent/spelling.js'

let spelling: Spelling

beforeAll(async () => {
  const lines = (await readFile('models/words.en.tsv', 'utf8')).trim().split('\n')
  const said = new Map(
    lines.map((line) => line.split('\t')).map(([word, count]) => [word ?? '', Number(count)]),
  )
  const shopNames = ['Quellby', 'Footwear > Flip Flops']
  spelling = createSpelling({ said, english: readEnglishWords(), shopNames: () => shopNames })
})

describe('slips of the fingers', () => {
  it.each([
    ['a comfotable pair of runing shoes', 'a comfortable pair of running shoes'],
    ['Wireles hedphones under 80', 'Wireless headphones under 80'],
    ['snekaers in size 9', 'sneakers in size 9'],
    ['a matress, not too sofft', 'a mattress, not too soft'],
    ['waterprooof jakcet for my dauhgter', 'waterproof jacket for my daughter'],
    ['show me the chepaest', 'show me the cheapest'],
  ])('%s', (typed, meant) => expect(spelling.mend(typed)).toBe(meant))

  it('of a name that only this shop has', () => {
    expect(spelling.mend('anything by quelby')).toBe('anything by quellby')
  })
})

describe('what is no slip is left as it is', () => {
  it.each([
    ['names of people and brands', 'Is the Ankeer one any good, says Jonh'],
    ['makes in small letters', 'anker or baseus or ugreen power bank, not zojirushi'],
    ['numbers, sizes, models and codes', 'the wh-1000xm5 or xm4s, 15.6inch, order PX-shoos, 2xl, v8'],
    ['addresses', 'mail me at bokks@exampel.com or see www.exampel.com/shoos'],
    ['a message that shouts', 'SHOW ME SHOSE'],
    ['words without their apostrophe', 'i dont like it, it isnt mine and theyre too wide'],
    ['British and American spelling', 'grey or gray, colour or color, tyres, aluminium, jewellery'],
    ['rare words', 'my fave moggy, a skein of merino, a canyon, thesis, gild'],
    ['very short words', 'ok hm thx u r gr8 xs'],
  ])('%s', (_, typed) => expect(spelling.mend(typed)).toBe(typed))
})

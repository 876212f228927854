/**
 * Words for one and the same thing in British and American shops, as `tokenize` writes them. Only full synonyms belong here: a filter
 * trusts them.
 */
const groups: readonly (readonly string[])[] = [
  ['sneaker', 'trainer'],
  ['pant', 'trouser'],
  ['sweater', 'jumper', 'pullover'],
  ['sofa', 'couch'],
  ['flashlight', 'torch'],
  ['diaper', 'nappy'],
  ['stroller', 'pushchair', 'pram'],
  ['fridge', 'refrigerator'],
  ['tv', 'television'],
  ['backpack', 'rucksack'],
  ['handbag', 'purse'],
  ['earphone', 'earbud'],
  ['bathrobe', 'robe'],
  ['cellphone', 'smartphone'],
  ['vacuum', 'hoover'],
  ['crib', 'cot'],
  ['faucet', 'tap'],
  ['eyeglass', 'spectacle'],
  ['swimsuit', 'swimwear'],
  ['cookie', 'biscuit'],
]

const byWord: ReadonlyMap<string, readonly string[]> = new Map(
  groups.flatMap((group) => group.map((word) => [word, group.filter((other) => other !== word)] as const)),
)

/** The other words for it; none for most. */
export function synonymsOf(token: string): readonly string[] {
  return byWord.get(token) ?? []
}

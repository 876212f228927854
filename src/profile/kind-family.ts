/** Kinds of product whose sizes mean the same thing, by their last word in the singular. */
const families = {
  footwear:
    'shoe boot trainer sneaker sandal slipper loafer heel clog flip-flop pump moccasin espadrille brogue cleat footwear',
  clothing:
    'shirt t-shirt tee top blouse polo tank camisole sweater jumper hoodie sweatshirt cardigan pullover fleece jacket coat parka gilet vest blazer suit dress skirt jean trouser pant chino short legging jogger tracksuit jumpsuit overall romper pyjama pajama robe nightgown underwear bra brief boxer thermal swimsuit bikini trunk raincoat windbreaker clothing clothes outfit uniform kimono waistcoat',
  accessory: 'sock glove mitten hat cap beanie scarf belt tie watch sunglasses handbag backpack wallet ring',
} as const

export type KindFamily = keyof typeof families

const familyOfWord: ReadonlyMap<string, KindFamily> = new Map(
  Object.entries(families).flatMap(([family, words]) =>
    words.split(' ').map((word): [string, KindFamily] => [word, family as KindFamily]),
  ),
)

/** What sort of worn thing a kind is ("running shoes" → footwear); undefined for everything that is not worn. */
export function kindFamily(kind: string): KindFamily | undefined {
  return familyOfWord.get(headWord(kind)) ?? familyOfWord.get(lastWord(kind))
}

/** The noun that a kind ends on, in the singular: "wedding rings" → "ring". */
export function headWord(kind: string): string {
  const word = lastWord(kind)
  if (/(?:ss|us|is)$/.test(word)) return word
  if (/(?:ch|sh|x|ss)es$/.test(word)) return word.slice(0, -2)
  if (/ies$/.test(word)) return `${word.slice(0, -3)}y`
  return word.replace(/s$/, '')
}

function lastWord(kind: string): string {
  return kind.trim().split(/\s+/).at(-1) ?? ''
}

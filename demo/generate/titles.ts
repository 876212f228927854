import type { ProductDraft } from './draft.js'
import { chineseValue } from './facts.js'
import type { ProductWords } from './product-words.js'
import { spaced } from './spacing.js'
import { chineseOf } from './table.js'

/** How these are written wherever they stand. */
const fixedSpellings = [
  'USB-C',
  'GaN',
  'OLED',
  '4K',
  '5G',
  'RFID',
  'LED',
  'IPS',
  'UV',
  'PFAS',
  'BPA',
  '144Hz',
  'WiFi',
]

function capitalised(text: string): string {
  const plain = capitalisedWords(text)
  return fixedSpellings.reduce(
    (title, spelling) => title.replace(new RegExp(`\\b${spelling}\\b`, 'gi'), spelling),
    plain,
  )
}

function capitalisedWords(text: string): string {
  return text.replace(
    /(^|[\s-])(\p{L})/gu,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  )
}

function titleMeasure(value: string): string {
  return value
    .replace(/ inch$/, '-Inch')
    .replace(
      / (persons?|seater|pieces?|pairs?)$/,
      (_, unit: string) => `-${capitalised(unit.replace(/(person|piece|pair)s$/, '$1'))}`,
    )
}

/** Who it is for, where the noun does not say so; what everybody wears is for both only in clothes. */
function audienceWords({ audience, noun, department }: ProductDraft, words: ProductWords) {
  const none = { forWhom: '', zhForWhom: '' }
  if (audience === undefined || (audience === 'unisex' && !['app', 'sho', 'bag'].includes(department.code)))
    return none
  const title = words.audiences.get(audience)?.[1] ?? '-'
  const isSaid = title === '-' || noun.startsWith(title)
  const zh = title === '-' && audience !== 'unisex' ? '' : chineseOf(words.audiences, audience)
  return { forWhom: isSaid ? '' : title, zhForWhom: zh }
}

/** The title in English and Chinese: brand, model, who it is for, a property, the kind. */
export function writeTitles(draft: ProductDraft, words: ProductWords): { title: string; zhTitle: string } {
  const { brand, model, noun, zhNoun, titleFeature, titleFact } = draft
  const { forWhom, zhForWhom } = audienceWords(draft, words)
  const english = [
    brand.name,
    model.name,
    forWhom,
    titleFact ? titleMeasure(titleFact.value) : '',
    titleFeature ? capitalised(titleFeature.term) : '',
    noun,
  ]
  const chinese = [
    `${brand.zh} ${brand.name}`,
    model.zh ?? model.name,
    [titleFact ? `${chineseValue(titleFact.value)} ` : '', zhForWhom, titleFeature?.zh ?? '', zhNoun].join(
      '',
    ),
  ]
  return { title: english.filter((part) => part !== '').join(' '), zhTitle: spaced(chinese.join(' ').trim()) }
}

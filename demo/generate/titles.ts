import type { ProductDraft } from './draft.js'
import { chineseValue } from './facts.js'
import type { ProductWords } from './product-words.js'
import { chineseOf } from './table.js'

function capitalised(text: string): string {
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
    .replace(/ (l|w)$/, (_, unit: string) => ` ${unit.toUpperCase()}`)
    .replace(/ mah$/, ' mAh')
}

/** The title in English and Chinese: brand, model, who it is for, a property, the kind. */
export function writeTitles(draft: ProductDraft, words: ProductWords): { title: string; zhTitle: string } {
  const { brand, model, noun, zhNoun, audience, titleFeature, titleFact } = draft
  const possessive = audience === undefined ? '-' : (words.audiences.get(audience)?.[1] ?? '-')
  const english = [
    brand.name,
    model.name,
    possessive === '-' ? '' : possessive,
    titleFact ? titleMeasure(titleFact.value) : '',
    titleFeature ? capitalised(titleFeature.term) : '',
    noun,
  ]
  const chinese = [
    `${brand.zh} ${brand.name}`,
    model.zh ?? model.name,
    [
      titleFact ? `${chineseValue(titleFact.value)} ` : '',
      audience === undefined ? '' : chineseOf(words.audiences, audience).replace(/.*岁.*|成人|青少年/, ''),
      titleFeature?.zh ?? '',
      zhNoun,
    ].join(''),
  ]
  return { title: english.filter((part) => part !== '').join(' '), zhTitle: chinese.join(' ').trim() }
}

import type { ProductDraft } from './draft.js'
import { chineseValue } from './facts.js'
import type { ProductWords } from './product-words.js'
import type { Random } from './random.js'
import { closed, spaced } from './spacing.js'
import { chineseOf, readTable } from './table.js'

interface Sentences {
  en: string
  zh: string
}

function listed(values: readonly string[], and: string, comma: string): string {
  const last = values.at(-1) ?? ''
  return values.length < 2 ? last : `${values.slice(0, -1).join(comma)}${and}${last}`
}

function filled(pattern: string, values: Readonly<Record<string, string>>): string {
  const text = pattern.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function chooseLead(draft: ProductDraft, random: Random): Sentences {
  const leads = readTable(draft.kind.leads ?? draft.department.leads).filter(
    ([en = '']) => draft.materials.length > 0 || !en.includes('{material}'),
  )
  const [en = '', zh = ''] = random.pick(leads)
  return { en, zh }
}

function lead(draft: ProductDraft, words: ProductWords, random: Random): Sentences {
  const { en, zh } = chooseLead(draft, random)
  const [use = '', use2 = ''] = [draft.uses[0] ?? '', draft.uses[1] ?? draft.uses[0] ?? '']
  const phrase = (name: string) => words.uses.get(name)?.[1] ?? name
  return {
    en: filled(en, {
      name: `the ${draft.brand.name} ${draft.model.name}`,
      model: draft.model.name,
      noun: draft.noun.toLowerCase(),
      material: listed(draft.materials, ' and ', ', '),
      use: phrase(use),
      use2: phrase(use2),
    }),
    zh: filled(zh, {
      name: `${draft.model.zh ?? draft.model.name}${draft.zhNoun}`,
      model: draft.model.zh ?? draft.model.name,
      noun: draft.zhNoun,
      material: listed(
        draft.materials.map((material) => chineseOf(words.materials, material)),
        '与',
        '、',
      ),
      use: chineseOf(words.uses, use),
      use2: chineseOf(words.uses, use2),
    }),
  }
}

function factSentence(draft: ProductDraft, words: ProductWords, random: Random): Sentences[] {
  const sayable = draft.facts.flatMap(({ name, value }) => {
    const [en, zh] = words.factPhrases.get(name) ?? []
    return en !== undefined && zh !== undefined ? [{ en, zh, value }] : []
  })
  if (sayable.length === 0) return []
  const { en, zh, value } = random.pick(sayable)
  return [
    {
      en: filled(en, { v: value }),
      zh: filled(zh, { v: words.factValues.get(value)?.[0] ?? chineseValue(value) }),
    },
  ]
}

/** Two to four sentences in each language, each of them true of the draft. */
export function writeDescriptions(draft: ProductDraft, words: ProductWords, random: Random): Sentences {
  const facts = factSentence(draft, words, random)
  // two sentences at least: without a fact, two features
  const told = random.shuffle(draft.features).slice(0, facts.length > 0 ? random.integer(1, 2) : 2)
  const sentences: Sentences[] = [
    lead(draft, words, random),
    ...told.map(({ sentence, zhSentence }) => ({ en: sentence, zh: zhSentence })),
    ...facts,
  ]
  const untold = draft.features.filter((feature) => !told.includes(feature)).map(({ zh }) => zh)
  const zhRest = untold.length > 0 ? `另有特点：${untold.join('、')}。` : ''
  return {
    en: sentences.map(({ en }) => en).join(' '),
    zh: closed(spaced(sentences.map(({ zh }) => zh).join('') + zhRest)),
  }
}

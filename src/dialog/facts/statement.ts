import type { Product } from '../../catalog/index.js'
import { tokenize } from '../../catalog/tokenize.js'
import { type Evidence, findEvidence, readProductText } from '../../retrieval/need-evidence.js'
import type { Voice } from '../wording/voice.js'

/** What a product's own words say of a property: just that, or something to be quoted. */
export type Statement =
  /** An attribute or option that is exactly what was asked. */
  | { kind: 'stated'; text: string }
  /** Words that speak of it, whole as the catalogue has them. */
  | { kind: 'quoted'; text: string }

/**
 * Where a product speaks of a property: in an attribute first, then in its title or a sentence of its description, in the
 * shopper's language before the others. Nothing is concluded: what is not said in just these words is quoted.
 */
export function findStatement(product: Product, property: string, voice: Voice): Statement | undefined {
  const own = readProductText({
    ...product,
    title: voice.title(product),
    description: voice.description(product),
    translations: {},
  })
  const spoken = [voice.value('feature', property), property]
  const statements = [
    ...spoken.map((words) => findEvidence(own, words)),
    findEvidence(readProductText(product), property),
  ]
    .filter(speaksOfIt)
    .map((evidence) => statementOf(evidence, spoken))
  return statements.find(({ kind }) => kind === 'stated') ?? statements[0]
}

/** Some of the words, or only the kind's name, say nothing of the property. */
function speaksOfIt(evidence: Evidence | undefined): evidence is Evidence {
  return evidence !== undefined && evidence.closeness !== 'part' && evidence.place !== 'category'
}

function statementOf({ place, closeness, text }: Evidence, spoken: readonly string[]): Statement {
  const isOwnName = place === 'attribute' || place === 'variant'
  const isExact = closeness === 'same' && spoken.some((words) => isSame(words, text))
  return { kind: isOwnName && isExact ? 'stated' : 'quoted', text: text.trim() }
}

function isSame(one: string, other: string): boolean {
  return tokenize(one).join(' ') === tokenize(other).join(' ')
}

import type { Product } from '../../catalog/index.js'
import type { Voice } from '../wording/voice.js'
import { productFact } from './product-fact.js'
import type { Question } from './question.js'
import { answerValue, valueInWords } from './value-fact.js'

/** The answer to one question about one product. */
export interface Told {
  /** The catalogue says something of it. */
  isStated: boolean
  text: string
}

/** Answers from the catalogue alone: a value, a quotation, or that it is not stated. */
export function tellFact(product: Product, question: Question, voice: Voice): Told {
  if (question.values.length === 0) return tellAttribute(product, question.attribute, voice)
  const told = question.values.map((value) => tellValue(product, value, question, voice))
  return {
    isStated: told.some(({ isStated }) => isStated),
    text: told.map(({ text }) => text).join(voice.say('list.clause')),
  }
}

/** The name of what is asked, as it is said in a sentence. */
export function askedInWords({ attribute, values }: Question, currency: string, voice: Voice): string {
  if (values.length === 0) return voice.value('attribute', attribute)
  return voice.list(
    values.map((value) => valueInWords(value, currency, voice)),
    'and',
  )
}

function tellAttribute(product: Product, attribute: string, voice: Voice): Told {
  const fact = productFact(product, attribute, voice)
  switch (fact.kind) {
    case 'value':
      return { isStated: true, text: fact.line }
    case 'yes':
    case 'no':
      return { isStated: true, text: voice.say(`ask.${fact.kind}`, { text: fact.text }) }
    case 'quote':
      return { isStated: true, text: voice.say('ask.quote', { text: fact.text }) }
    case 'unstated':
      return { isStated: false, text: unstated(voice.value('attribute', attribute), '', voice) }
  }
}

function tellValue(
  product: Product,
  value: Question['values'][number],
  question: Question,
  voice: Voice,
): Told {
  const answer = answerValue(product, value, question, voice)
  const asked = valueInWords(value, product.price.currency, voice)
  switch (answer.kind) {
    case 'yes':
    case 'no':
    case 'soldOut':
    case 'quote':
      return { isStated: true, text: voice.say(`ask.${answer.kind}`, { text: answer.text }) }
    case 'unlisted':
      return { isStated: answer.text !== '', text: unstated(asked, answer.text, voice) }
  }
}

function unstated(asked: string, listed: string, voice: Voice): string {
  return listed === '' ? voice.say('ask.unstated', { asked }) : voice.say('ask.unlisted', { asked, listed })
}

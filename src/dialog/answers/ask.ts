import { chip } from '../chips.js'
import { type Question, questionsOf } from '../facts/question.js'
import { askedInWords, tellFact } from '../facts/tell-fact.js'
import { refsOf } from '../pointing.js'
import { bestChip, openChip, whyChip } from '../product-chips.js'
import {
  describingSlots,
  type Meant,
  type StandingProduct,
  standingProducts,
  whichAreMeant,
} from '../references.js'
import { answerGoesWith, companionAttributes } from './goes-with.js'
import { describeProduct } from './product-detail.js'
import type { Answer, Situation } from './situation.js'
import { answerGone, answerNothingShown, answerUnclear, cardsOf } from './which.js'

/** Questions that ask for everything the catalogue says. */
const wholeProduct: ReadonlySet<string> = new Set(['all', 'specifications', 'details', 'description'])

/** A fact of one product, or of each of several a line: from the catalogue, quoted from its description, or not stated. */
export function answerAsk(situation: Situation): Answer {
  const { frame, session, catalogue } = situation
  if (session.screen.length === 0) return answerNothingShown(situation)
  const meant = whoIsAskedAbout(situation)
  if (meant.kind !== 'products') return answerUnclear(situation, meant)
  const products = standingProducts(session, catalogue, meant.positions)
  const [only] = products
  if (only === undefined) return answerGone(situation)
  const questions = questionsOf(frame)
  if (questions.some(({ attribute }) => companionAttributes.has(attribute)))
    return answerGoesWith(situation, only)
  return products.length === 1
    ? tellOne(situation, only, questions)
    : tellEach(situation, products, questions)
}

/** Who is pointed at or described, else who is being talked about, else all that are shown. */
function whoIsAskedAbout({ frame, session, catalogue }: Situation): Meant {
  const isNamed = frame.slots.some(({ slot }) => slot === 'attribute')
  const description = isNamed ? describingSlots(frame) : []
  const meant = whichAreMeant(frame, session, catalogue, description)
  if (meant.kind === 'several') return { ...meant, kind: 'products' }
  const isUnpointed = meant.kind === 'nowhere' && !refsOf(frame).includes('this')
  return isUnpointed ? { kind: 'products', positions: session.screen.map((_, index) => index + 1) } : meant
}

function tellOne(situation: Situation, asked: StandingProduct, questions: readonly Question[]): Answer {
  const { voice } = situation
  const { product, position } = asked
  const title = voice.title(product)
  const lines = isAboutAll(questions)
    ? [describeProduct(product, voice)]
    : questions.map((question) =>
        voice.say('ask.line', { title, answer: tellFact(product, question, voice).text }),
      )
  return {
    text: lines.join('\n'),
    cards: cardsOf([asked], situation),
    chips: [openChip(position, voice), whyChip(position, voice), chip('back', voice), chip('more', voice)],
    change: { focus: position },
  }
}

function tellEach(
  situation: Situation,
  products: readonly StandingProduct[],
  questions: readonly Question[],
): Answer {
  const { voice } = situation
  const positions = products.map(({ position }) => position)
  const onward = [
    ...positions.slice(0, 2).map((position) => openChip(position, voice)),
    bestChip(positions, voice),
    chip('more', voice),
  ]
  if (isAboutAll(questions)) return { text: voice.say('ask.whatOf'), chips: onward }
  return {
    text: questions.flatMap((question) => linesFor(question, products, situation)).join('\n'),
    chips: onward,
  }
}

/** A line for each product; where nothing is stated of any, one for all. */
function linesFor(
  question: Question,
  products: readonly StandingProduct[],
  { voice, catalogue }: Situation,
): string[] {
  const answers = products.map(({ position, product }) => ({
    position,
    title: voice.title(product),
    ...tellFact(product, question, voice),
  }))
  if (answers.every(({ isStated }) => !isStated)) {
    const asked = askedInWords(question, catalogue.currency() ?? 'USD', voice)
    return [voice.say('ask.noneStated', { asked })]
  }
  return answers.map(({ position, title, text }) =>
    voice.say('ask.numbered', { position, title, answer: text }),
  )
}

function isAboutAll(questions: readonly Question[]): boolean {
  return questions.length === 0 || questions.every(({ attribute }) => wholeProduct.has(attribute))
}

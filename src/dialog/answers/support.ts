import type { Understanding } from '../../intent/understanding.js'
import type { Evidence, LookUp } from '../../knowledge/index.js'
import { limits } from '../../limits.js'
import { chip, personChip } from '../chips.js'
import type { Chip } from '../reply.js'
import type { Voice } from '../wording/voice.js'
import type { Answer, Situation } from './situation.js'

/** What is asked of a product that the shop's rules may answer as well. */
const ruledAttributes =
  /^(?:delivery|shipping|postage|warranty|guarantee|return|refund|exchange|payment|instalment|gift|price match)/

/** Anger, damage and money: a person is offered beside the rule. */
const forPeople: ReadonlySet<string> = new Set(['complaint', 'damaged', 'refund'])

/** The shop's own words to a question, with their source and date; else that it is not known, and a person. */
export async function answerSupport(situation: Situation): Promise<Answer> {
  const { frame, voice, said, lookUp } = situation
  const topics = frame.slots.filter(({ slot }) => slot === 'topic').map(({ value }) => value)
  const found = await findRules(said, topics, voice, lookUp)
  const rule = found.find(({ sureness }) => sureness >= limits.knowledge.leastSureness)
  if (rule === undefined) return notKnown(found, voice)
  const isAboutOrder = topics.includes('order_status') || frame.slots.some(({ slot }) => slot === 'order')
  const before = isAboutOrder ? [voice.say('knowledge.noOrders')] : []
  return {
    text: [...before, quote(rule, voice)].join('\n'),
    chips: [personChip(voice), ...onward(situation)],
    ...(topics.some((topic) => forPeople.has(topic)) && { handoff: 'offered' as const }),
  }
}

/** The same to a message in which no question for the shop was heard: only where an article fits it very well. */
export async function answerUnasked(asked: {
  understanding: Understanding
  at: string
  voice: Voice
  lookUp: LookUp | undefined
}): Promise<Answer | undefined> {
  const { understanding, at, voice, lookUp } = asked
  const { frames, text } = understanding
  if (!frames.every(({ act }) => act === 'out_of_scope')) return undefined
  const [first] = await findRules({ text, at }, [], voice, lookUp)
  if (first === undefined || first.sureness < limits.knowledge.leastSurenessUnasked) return undefined
  return { text: quote(first, voice), chips: [personChip(voice), chip('help', voice)] }
}

/** An answer about products, with what the shop's rules say to it below where the question is one for them. */
export function withRules(
  write: (situation: Situation) => Answer | Promise<Answer>,
): (situation: Situation) => Promise<Answer> {
  return async (situation) => {
    const answer = await write(situation)
    const { frame, voice, said, lookUp } = situation
    const asked = frame.slots.filter(({ slot }) => slot === 'attribute').map(({ value }) => value)
    if (!asked.some((attribute) => ruledAttributes.test(attribute))) return answer
    const [first] = await findRules(said, [], voice, lookUp)
    if (first === undefined || first.sureness < limits.knowledge.leastSureness) return answer
    return { ...answer, text: `${answer.text}\n${quote(first, voice)}` }
  }
}

async function findRules(
  { text, at }: { text: string; at: string },
  topics: readonly string[],
  { language }: Voice,
  lookUp: LookUp | undefined,
): Promise<Evidence[]> {
  return (await lookUp?.({ text, language, topics, at })) ?? []
}

function quote({ article, passage }: Evidence, voice: Voice): string {
  const { title, validFrom, language } = article
  const words = { passage: passage.text, title, date: dateInWords(validFrom, voice) }
  const said = voice.say('knowledge.quote', words)
  return language === voice.language ? said : `${voice.say('knowledge.otherLanguage')}\n${said}`
}

function notKnown(found: readonly Evidence[], voice: Voice): Answer {
  const nearest = found.slice(0, limits.knowledge.nearestTitles).map(({ article }) => titleChip(article))
  return {
    text: voice.say(nearest.length === 0 ? 'knowledge.none' : 'knowledge.noneNearest'),
    chips: [personChip(voice), ...nearest],
    handoff: 'offered',
    isUnanswered: true,
  }
}

/** Asks for an article by its title, which it answers to best. */
function titleChip({ title, topics }: Evidence['article']): Chip {
  return { label: title, say: title, line: `support topic = ${topics[0] ?? 'other'}` }
}

function onward({ session, voice }: Situation): Chip[] {
  return session.screen.length > 0 ? [chip('list', voice)] : [chip('help', voice)]
}

function dateInWords(day: string, { language }: Voice): string {
  const locale = language === 'zh' ? 'zh-CN' : 'en-GB'
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day))
}

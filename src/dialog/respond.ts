import type { Act, Frame, Understanding } from '../intent/understanding.js'
import { limits } from '../limits.js'
import { type Answered, type AnswerParts, answerFrames, withChange } from './answer.js'
import { answerNotUnderstood, askWhetherMeant } from './answers/not-understood.js'
import { answerUnasked } from './answers/support.js'
import { notMeantChip } from './not-meant.js'
import type { Session } from './session.js'
import { settleFrames } from './settle.js'
import { withStandingQuestion } from './standing-question.js'
import { describeMeaning } from './wording/describe-meaning.js'
import type { Voice } from './wording/voice.js'

/** Small talk, and questions that only a quotation answers: to answer them wrongly costs nothing, to ask back would be odd. */
const harmless: ReadonlySet<Act> = new Set([
  'greet',
  'thanks',
  'bye',
  'help',
  'affirm',
  'deny',
  'out_of_scope',
  'support',
])

/**
 * What is said to a message, by how surely it was understood: acted on, acted on and read back, asked about, or not
 * understood at all. A yes to "did you mean …?" acts on what was asked about.
 */
export async function respond(
  understanding: Understanding,
  session: Session,
  at: string,
  voice: Voice,
  parts: AnswerParts,
): Promise<Answered> {
  const { guess, asked: _, ...rest } = session // both were for this message only
  const { confidence } = understanding
  const isYes = guess !== undefined && understanding.frames.every(({ act }) => act === 'affirm')
  const frames = isYes && understanding.frames.length > 0 ? guess : understanding.frames
  const currency = parts.catalogue.currency() ?? 'USD'
  const isSure = frames === guess || isHarmless(frames)

  const ruled = await answerUnasked({
    understanding: { ...understanding, frames },
    at,
    voice,
    lookUp: parts.lookUp,
  })
  if (ruled !== undefined) return only(ruled, { ...rest, lost: 0 })
  if (frames.length === 0) return only(answerNotUnderstood(rest, voice), rest)
  if (!isSure && confidence < limits.confidence.unsure) {
    return only(askWhetherMeant(understanding, rest, voice, currency), { ...rest, lost: 0 })
  }
  const settled = settleFrames(frames, session, parts.catalogue)
  const said = { turn: rest.turn, at, confidence, text: understanding.text }
  const replied = await answerFrames(settled, { ...rest, lost: 0 }, said, voice, parts)
  const answered = withStandingQuestion(replied, settled, session, parts.catalogue, voice)
  if (isSure || confidence >= limits.confidence.sure) return answered

  const readBack = voice.say('understoodAs', { meaning: describeMeaning(frames, voice, currency) })
  const chips = [notMeantChip(session, answered.session, voice)]
  return {
    ...answered,
    answers: [
      { text: readBack, chips },
      ...answered.answers.map((answer) =>
        answer.chips.length === 0 ? answer : { ...answer, chips: [...chips, ...answer.chips] },
      ),
    ],
  }
}

function only(answer: Answered['answers'][number], session: Session): Answered {
  return { answers: [answer], session: withChange(session, session.profile, answer.change) }
}

function isHarmless(frames: readonly Frame[]): boolean {
  return frames.every(({ act }) => harmless.has(act))
}

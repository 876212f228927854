import type { Catalogue } from '../catalog/index.js'
import type { Act, Frame } from '../intent/understanding.js'
import type { LookUp } from '../knowledge/index.js'
import type { Profile } from '../profile/profile.js'
import { standingRequest } from '../profile/request.js'
import { type SaidAt, updateProfile } from '../profile/update-profile.js'
import type { Retrieve } from '../retrieval/retrieve.js'
import { answerAffirm } from './answers/affirm.js'
import { answerAsk } from './answers/ask.js'
import { answerBack, answerBackToList, answerBackToNothing } from './answers/back.js'
import { answerBye } from './answers/bye.js'
import { answerCartAdd } from './answers/cart-add.js'
import { answerCartRemove } from './answers/cart-remove.js'
import { answerCartShow } from './answers/cart-show.js'
import { answerCartUpdate } from './answers/cart-update.js'
import { answerCheckout } from './answers/checkout.js'
import { answerCompare } from './answers/compare.js'
import { answerDeny } from './answers/deny.js'
import { answerFeedback } from './answers/feedback.js'
import { answerGreet } from './answers/greet.js'
import { answerHandoff } from './answers/handoff.js'
import { answerHelp } from './answers/help.js'
import { answerMore, answerMoreOfNothing } from './answers/more.js'
import { answerOutOfScope } from './answers/out-of-scope.js'
import { answerProfileForget } from './answers/profile-forget.js'
import { answerProfileSet } from './answers/profile-set.js'
import { answerProfileShow } from './answers/profile-show.js'
import { answerRecommend } from './answers/recommend.js'
import { answerRefine } from './answers/refine.js'
import { answerRestart } from './answers/restart.js'
import { answerSearch } from './answers/search.js'
import { answerSelect } from './answers/select.js'
import type { Answer, FoundSituation, People, SessionChange, Situation } from './answers/situation.js'
import { answerSupport, withRules } from './answers/support.js'
import { answerThanks } from './answers/thanks.js'
import { answerWhy } from './answers/why.js'
import { find } from './find.js'
import type { Session } from './session.js'
import { asksForIdeas, resembledIds } from './settle.js'
import type { Voice } from './wording/voice.js'

export interface AnswerParts {
  retrieve: Retrieve
  catalogue: Catalogue
  /** Where the shop is paid, with `{lines}` for what is in the cart. */
  checkoutUrl?: string | undefined
  /** What the shop's own rules say to a question; without it the bot knows none. */
  lookUp?: LookUp | undefined
  /** The way to a person, for this conversation; undefined where there is none. */
  people?: People | undefined
}

type Write = (situation: Situation, retrieve: Retrieve) => Answer | Promise<Answer>

/** What each act is answered with. */
const answerTo: Readonly<Record<Act, Write>> = {
  search: findThen(answerSearch),
  refine: findThen(answerRefine),
  recommend: recommendOrChoose,
  more: showMore,
  back: goBack,
  select: answerSelect,
  compare: answerCompare,
  ask: withRules(answerAsk),
  why: answerWhy,

  profile_set: answerProfileSet,
  greet: answerGreet,
  thanks: answerThanks,
  bye: answerBye,
  help: answerHelp,
  restart: answerRestart,
  affirm: answerAffirm,
  deny: answerDeny,
  out_of_scope: answerOutOfScope,

  feedback: answerFeedback,
  cart_add: answerCartAdd,
  cart_remove: answerCartRemove,
  cart_update: answerCartUpdate,
  cart_show: answerCartShow,
  checkout: answerCheckout,
  support: answerSupport,
  handoff: answerHandoff,
  profile_show: answerProfileShow,
  profile_forget: answerProfileForget,
}

/** What a turn says and leaves: the answers, frame by frame, and the session after the last. */
export interface Answered {
  answers: Answer[]
  session: Session
}

/** Answers the frames one after another, each from what the one before it left. */
export async function answerFrames(
  frames: readonly Frame[],
  begun: Session,
  said: SaidAt & { confidence: number; text: string },
  voice: Voice,
  { retrieve, catalogue, checkoutUrl, lookUp, people }: AnswerParts,
): Promise<Answered> {
  let session = begun
  const answers: Answer[] = []
  for (const [index, frame] of frames.entries()) {
    const profile = profileAfter(frame, session, said)
    const isChangedAgain = looksForProducts(frame) && frames[index + 1]?.act === 'refine'
    if (isChangedAgain) {
      session = { ...session, profile } // the next frame looks for what both ask
      continue
    }
    const isLast = index === frames.length - 1
    const answer = await answerTo[frame.act](
      { frame, session, profile, voice, catalogue, checkoutUrl, lookUp, people, said, isLast },
      retrieve,
    )
    session = withChange(session, profile, answer.change)
    answers.push(answer)
  }
  return { answers, session }
}

/** The session after an answer. A new screen ends the talk about products of the old one, and of the cart. */
export function withChange(session: Session, profile: Profile, change: SessionChange = {}): Session {
  const isCartShown = change.screen === undefined && change.focus === undefined && session.isCartShown
  if (change.screen === undefined) return { ...session, isCartShown, profile, ...change }
  const { focus: _, compared: __, ...rest } = session
  return { ...rest, hasMore: false, isCartShown, profile, ...change }
}

function looksForProducts({ act }: Frame): boolean {
  return act === 'search' || act === 'refine'
}

/** Choosing among what is shown and paging through it change nothing that is known. */
function profileAfter(
  frame: Frame,
  session: Session,
  { turn, at, confidence }: SaidAt & { confidence: number },
): Profile {
  const { profile } = session
  if (frame.act === 'back' && backTo(frame, session) !== 'request') return profile
  if (frame.act === 'recommend' && !asksForIdeas(frame, session)) return profile
  const understanding = {
    text: '',
    language: profile.language,
    confidence,
    frames: [frame],
    alternatives: [],
  }
  return updateProfile(profile, understanding, { turn, at })
}

function findThen(write: (situation: FoundSituation) => Answer): Write {
  return async (situation, retrieve) => {
    const similarToIds = resembledIds(situation.frame, situation.session)
    const found = await find(situation, retrieve, { similarToIds, alreadyShownIds: [] })
    const answer = write({ ...situation, found })
    return { ...answer, change: { ...answer.change, similarToIds } }
  }
}

function recommendOrChoose(situation: Situation, retrieve: Retrieve): Answer | Promise<Answer> {
  return asksForIdeas(situation.frame, situation.session)
    ? findThen(answerSearch)(situation, retrieve)
    : answerRecommend(situation)
}

async function showMore(situation: Situation, retrieve: Retrieve): Promise<Answer> {
  const { frame, session, profile } = situation
  if (standingRequest(profile).length === 0) return answerMoreOfNothing(situation)
  const resembled = resembledIds(frame, session)
  const similarToIds = resembled.length > 0 ? resembled : session.similarToIds
  const alreadyShownIds = [...session.earlierPages.flat(), ...session.screen.map(({ id }) => id)]
  const found = await find(situation, retrieve, { similarToIds, alreadyShownIds })
  const answer = answerMore({ ...situation, found })
  return { ...answer, change: { ...answer.change, similarToIds } }
}

async function goBack(situation: Situation, retrieve: Retrieve): Promise<Answer> {
  const { frame, session } = situation
  const target = backTo(frame, session)
  if (target === 'list') return answerBackToList(situation)
  if (target === 'nothing') return answerBackToNothing(situation)
  const alreadyShownIds = target === 'page' ? session.earlierPages.slice(0, -1).flat() : []
  const found = await find(situation, retrieve, { similarToIds: [], alreadyShownIds })
  return answerBack({ ...situation, found })
}

/** From one product or the cart to the list, from a later page to the one before, else to the request before. */
function backTo(
  frame: Frame,
  { focus, screen, isCartShown, earlierPages, profile }: Session,
): 'list' | 'page' | 'request' | 'nothing' {
  const isNamed = frame.slots.length > 0
  if (!isNamed && (focus !== undefined || isCartShown) && screen.length > 0) return 'list'
  if (!isNamed && earlierPages.length > 0) return 'page'
  return profile.earlierRequests.length > 0 ? 'request' : 'nothing'
}

import type { Catalogue } from '../catalog/index.js'
import { limits } from '../limits.js'
import { standingRequest } from '../profile/request.js'
import type { Session } from './session.js'
import { describeAll } from './wording/describe-request.js'
import type { Voice } from './wording/voice.js'

/** What a person is told who takes a conversation over, so that the shopper need not say it twice. */
export interface HandoffBrief {
  language: 'en' | 'zh'
  /** What the shopper looks for, in one line; empty where nothing was asked for. */
  need: string
  /** What is known of the shopper, as they can see it themselves. */
  facts: string[]
  /** Titles of the products on the screen. */
  shown: string[]
  refused: string[]
  inCart: string[]
  /** Messages in a row that the bot did not understand. */
  lost: number
  transcript: { said: string; replied: string }[]
}

/** Read from the session alone: after "forget everything" it holds nothing that was said before. */
export function handoffBrief(session: Session, voice: Voice, catalogue: Catalogue): HandoffBrief {
  const { profile, screen, refusedIds, cart, lost, transcript } = session
  const titles = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const product = catalogue.get(id)
      return product === undefined ? [] : [voice.title(product)]
    })
  const request = standingRequest(profile)
  return {
    language: voice.language,
    need: request.length === 0 ? '' : describeAll(request, voice, catalogue.currency() ?? 'USD'),
    facts: profile.facts.map(({ slot, op, value }) => `${slot} ${op} ${value}`),
    shown: titles(screen.map(({ id }) => id)),
    refused: titles(refusedIds),
    inCart: cart.map(({ toldTitle, quantity }) => `${quantity} × ${toldTitle}`),
    lost,
    transcript: transcript.slice(-limits.handoff.briefTurns).map(({ said, replied }) => ({ said, replied })),
  }
}

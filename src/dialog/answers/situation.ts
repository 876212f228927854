import type { Catalogue } from '../../catalog/index.js'
import type { HandoffOutcome } from '../../handoff/desk.js'
import type { Frame } from '../../intent/understanding.js'
import type { LookUp } from '../../knowledge/index.js'
import type { Profile } from '../../profile/profile.js'
import type { Said } from '../../profile/update-profile.js'
import type { Retrieved } from '../../retrieval/retrieval-request.js'
import type { Card, Chip, Link, Reply, Table } from '../reply.js'
import type { Session } from '../session.js'
import type { Voice } from '../wording/voice.js'

/** What an answer is written from. */
export interface Situation {
  /** What was asked, with what points at the screen resolved. */
  frame: Frame
  /** As the turn found it; its profile is the one before this frame. */
  session: Session
  /** After this frame. */
  profile: Profile
  voice: Voice
  catalogue: Catalogue
  /** `text` is the whole message. */
  said: Said & { text: string }
  /** Nothing else of the same message comes after it, so that the list may be shown anew. */
  isLast: boolean
  /** Where the shop is paid; undefined where the merchant has named no such place. */
  checkoutUrl?: string | undefined
  /** What the shop's own rules say to a question; undefined where it has told none. */
  lookUp?: LookUp | undefined
  /** The way to a person; undefined where there is none. */
  people?: People | undefined
}

/** Asking for a person, and leaving the queue, in one conversation. Both can be done again without harm. */
export interface People {
  /** With what the person is told, as JSON. */
  request(brief: string): HandoffOutcome
  leave(): boolean
}

/** For the acts that look for products. */
export interface FoundSituation extends Situation {
  found: Retrieved
}

/** What an answer leaves for the next turn; what is not named stays as it was. */
export type SessionChange = Partial<
  Pick<
    Session,
    | 'profile'
    | 'screen'
    | 'hasMore'
    | 'earlierPages'
    | 'similarToIds'
    | 'refusedIds'
    | 'focus'
    | 'compared'
    | 'cart'
    | 'undecided'
    | 'isCartShown'
    | 'asked'
    | 'clarified'
    | 'guess'
    | 'lost'
    | 'transcript'
    | 'replies'
  >
>

/** One act's part of a reply. */
export interface Answer {
  text: string
  cards?: Card[]
  table?: Table
  /** Where the shopper goes on outside the conversation. */
  link?: Link
  /** The chips are what can be chosen, so all of them are shown. */
  isChoice?: boolean
  chips: Chip[]
  /** Limits that the cards may break, and the text says so. */
  relaxed?: Reply['relaxed']
  handoff?: Reply['handoff']
  /** A question that the shop's rules do not answer. */
  isUnanswered?: boolean
  change?: SessionChange
}

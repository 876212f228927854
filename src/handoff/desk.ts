import { ParleyError } from '../errors.js'
import { limits } from '../limits.js'
import type { Handoff, HandoffMessage, HandoffStore } from '../store/handoff-store.js'
import { isOpen, type OfficeHours } from './office-hours.js'

/** What became of the wish for a person. */
export type HandoffOutcome =
  | { kind: 'waiting'; place: number; expectedMinutes: number | undefined }
  | { kind: 'agent' }
  /** Nobody is there: the matter is written down under a number. */
  | { kind: 'ticket'; number: number; why: 'closed' | 'nobody' }

/** Who has a conversation: the bot speaks only where it is its own. */
export type Owner = 'bot' | 'waiting' | 'agent'

export interface DeskParts {
  store: HandoffStore
  /** Undefined: at all times. */
  hours?: OfficeHours | undefined
  /** How many agents are signed in. */
  agentsPresent(): number
}

/**
 * Conversations between the bot and people. Every change is made from the revision that was read, in the database, so that of two
 * who want a conversation in the same millisecond one gets it and the other is told.
 */
export interface Desk {
  owner(conversationId: string): Owner
  /** The shopper wants a person: into the queue, or a ticket where nobody is there. */
  request(conversationId: string, brief: string, at: string): HandoffOutcome
  /** Where a shopper stands; undefined for one who does not wait. */
  place(conversationId: string): Extract<HandoffOutcome, { kind: 'waiting' }> | undefined
  /** The shopper would rather go on with the bot: false where there was nothing to leave. */
  leave(conversationId: string): boolean
  /** Keeps what a shopper says while they wait or an agent has them. */
  shopperSays(conversationId: string, message: { messageId: string; text: string; at: string }): void
  /** Takes a conversation. Throws ParleyError 'conflict' where another agent has it, 'not-found' where none is handed over. */
  claim(conversationId: string, agentId: string, at: string): Handoff
  /** Says something as the owner, and so shows to be there. Throws as `requireOwner`. */
  reply(
    conversationId: string,
    agentId: string,
    message: { messageId: string; text: string; at: string },
  ): number
  /** Gives it back to the bot. Throws as `requireOwner`. */
  release(conversationId: string, agentId: string): void
  /** The matter is settled; the next message begins with the bot again. Throws as `requireOwner`. */
  close(conversationId: string, agentId: string): void
  /** The agent is there still. */
  seen(agentId: string, at: string): void
  /** Conversations of agents who have not been heard of go back to the queue, at their old place; gives back their ids. */
  returnAbandoned(at: string): string[]
  queue(): Handoff[]
  ofAgent(agentId: string): Handoff[]
  messages(conversationId: string, after: number): HandoffMessage[]
  /** Drops the words of a conversation; who has it stays as it is. */
  forget(conversationId: string): void
}

export function createDesk({ store, hours, agentsPresent }: DeskParts): Desk {
  const placeOf = (conversationId: string) => placeIn(store, conversationId)
  return {
    owner(conversationId) {
      const state = store.read(conversationId)?.state
      return state === 'waiting' || state === 'agent' ? state : 'bot'
    },
    request(conversationId, brief, at) {
      const before = store.read(conversationId)
      if (before?.state === 'agent') return { kind: 'agent' }
      if (before?.state === 'waiting') return placeOf(conversationId) ?? { kind: 'agent' }
      const why = hours !== undefined && !isOpen(hours, at) ? 'closed' : 'nobody'
      if (why === 'closed' || agentsPresent() === 0) {
        return { kind: 'ticket', number: store.openTicket({ conversationId, brief, at }), why }
      }
      const waiting = { conversationId, state: 'waiting', brief, waitingSince: at } as const
      store.change({ ...waiting, agentId: undefined, agentSeenAt: undefined }, before?.revision ?? 0)
      return placeOf(conversationId) ?? { kind: 'agent' } // who came between has taken it
    },
    place: placeOf,
    leave(conversationId) {
      const before = store.read(conversationId)
      if (before?.state !== 'waiting') return false
      return store.change({ ...before, state: 'bot' }, before.revision)
    },
    shopperSays(conversationId, message) {
      store.addMessage(conversationId, { ...message, from: 'shopper', agentId: undefined })
    },
    ...agentSide(store),
  }
}

type AgentSide = Omit<Desk, 'owner' | 'request' | 'place' | 'leave' | 'shopperSays'>

function agentSide(store: HandoffStore): AgentSide {
  const give = (conversationId: string, agentId: string, state: 'bot' | 'closed') => {
    const before = requireOwner(store, conversationId, agentId)
    const next = { ...before, state, agentId: undefined, agentSeenAt: undefined }
    if (!store.change(next, before.revision)) throw taken(conversationId)
  }
  return {
    claim(conversationId, agentId, at) {
      const before = store.read(conversationId)
      if (before === undefined) throw notHandedOver(conversationId)
      if (before.state === 'agent' && before.agentId === agentId) return before
      if (before.state !== 'waiting') throw taken(conversationId)
      const next = { ...before, state: 'agent' as const, agentId, agentSeenAt: at }
      if (!store.change(next, before.revision)) throw taken(conversationId)
      store.noteWait(conversationId, Math.max(0, Date.parse(at) - Date.parse(before.waitingSince)))
      return { ...next, revision: before.revision + 1 }
    },
    reply(conversationId, agentId, message) {
      const before = requireOwner(store, conversationId, agentId)
      if (!store.change({ ...before, agentSeenAt: message.at }, before.revision)) throw taken(conversationId)
      return store.addMessage(conversationId, { ...message, from: 'agent', agentId }).sequence
    },
    release: (conversationId, agentId) => give(conversationId, agentId, 'bot'),
    close: (conversationId, agentId) => give(conversationId, agentId, 'closed'),
    seen(agentId, at) {
      for (const one of store.taken().filter((each) => each.agentId === agentId)) {
        store.change({ ...one, agentSeenAt: at }, one.revision) // who has just changed it was seen as well
      }
    },
    returnAbandoned(at) {
      const latest = Date.parse(at) - limits.handoff.agentGoneMs
      return store
        .taken()
        .filter(({ agentSeenAt }) => agentSeenAt !== undefined && Date.parse(agentSeenAt) < latest)
        .filter((one) =>
          store.change(
            { ...one, state: 'waiting', agentId: undefined, agentSeenAt: undefined },
            one.revision,
          ),
        )
        .map(({ conversationId }) => conversationId)
    },
    queue: () => store.waiting(),
    ofAgent: (agentId) => store.taken().filter((one) => one.agentId === agentId),
    messages: (conversationId, after) => store.messages(conversationId, after),
    forget: (conversationId) => store.forget(conversationId),
  }
}

function placeIn(
  store: HandoffStore,
  conversationId: string,
): Extract<HandoffOutcome, { kind: 'waiting' }> | undefined {
  const place = store.waiting().findIndex((one) => one.conversationId === conversationId) + 1
  if (place === 0) return undefined
  const waits = store.latestWaitsMs(limits.handoff.waitsRemembered).toSorted((one, other) => one - other)
  const middleMs = waits[Math.floor(waits.length / 2)]
  const expectedMinutes = middleMs === undefined ? undefined : Math.max(1, Math.ceil(middleMs / 60_000))
  return { kind: 'waiting', place, expectedMinutes }
}

/** Throws ParleyError 'not-found' where nothing was handed over, 'conflict' where the agent does not have it. */
function requireOwner(store: HandoffStore, conversationId: string, agentId: string): Handoff {
  const handoff = store.read(conversationId)
  if (handoff === undefined) throw notHandedOver(conversationId)
  if (handoff.state !== 'agent' || handoff.agentId !== agentId) throw taken(conversationId)
  return handoff
}

function notHandedOver(conversationId: string): ParleyError {
  return new ParleyError('not-found', `conversation ${conversationId} is not handed over`, {
    nextStep: 'Look at the queue again.',
  })
}

function taken(conversationId: string): ParleyError {
  return new ParleyError('conflict', `conversation ${conversationId} is not this agent’s to answer`, {
    nextStep: 'Look at the queue again: somebody else has it, or the shopper has gone back to the bot.',
  })
}

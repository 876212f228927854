/** Who answers a conversation. */
export type HandoffState = 'bot' | 'waiting' | 'agent' | 'closed'

/** A conversation that was asked to be handed over, as it stands. */
export interface Handoff {
  conversationId: string
  state: HandoffState
  /** Who has it: set exactly while the state is `agent`. */
  agentId: string | undefined
  /** Of the states it has been through; a change must name the one it was made from. */
  revision: number
  /** ISO 8601, since when it waits, or waited before it was taken. */
  waitingSince: string
  /** ISO 8601, when the agent was last heard of; undefined unless the state is `agent`. */
  agentSeenAt: string | undefined
  /** What the agent is told, as JSON. */
  brief: string
}

/** One line of a conversation while people have to do with it. */
export interface HandoffMessage {
  /** From 1, in the order they were said in the conversation. */
  sequence: number
  from: 'shopper' | 'agent'
  agentId: string | undefined
  text: string
  /** ISO 8601. */
  at: string
}

/** Nobody was there: what the shopper leaves for later. */
export interface Ticket {
  number: number
  conversationId: string
  brief: string
  at: string
}

/** Handed-over conversations, kept so that a process that ends anywhere loses no owner, no place in the queue and no message. */
export interface HandoffStore {
  read(conversationId: string): Handoff | undefined
  /** Writes the next state if the conversation is still at that revision (0: not there yet); tells whether it was. */
  change(next: Omit<Handoff, 'revision'>, fromRevision: number): boolean
  /** All that wait, who came first before the others. */
  waiting(): Handoff[]
  /** All that agents have. */
  taken(): Handoff[]
  /** Keeps a message; the same id is kept once in a conversation, and its sequence comes back. */
  addMessage(
    conversationId: string,
    message: Omit<HandoffMessage, 'sequence'> & { messageId: string },
  ): { sequence: number; isNew: boolean }
  /** Messages after a sequence (0: all), oldest first. */
  messages(conversationId: string, after: number): HandoffMessage[]
  /** Opens a ticket; a conversation has one open at a time, whose number comes back. */
  openTicket(ticket: Omit<Ticket, 'number'>): number
  openTickets(): Ticket[]
  closeTicket(number: number): void
  /** How long the latest conversations waited until an agent took them, in milliseconds, the latest first. */
  latestWaitsMs(atMost: number): number[]
  noteWait(conversationId: string, waitedMs: number): void
  /** Drops everything that was said in a conversation, and its brief. */
  forget(conversationId: string): void
}

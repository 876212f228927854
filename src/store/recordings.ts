/** What it takes to have a conversation once more. */
export interface Recording {
  conversationId: string
  /** The JSON of the session that the first turn found; absent where it found none. */
  beganWith?: string
  /** The JSON of each turn, in order; the store does not look inside. */
  turns: string[]
}

/** Conversations as they were had, for having them again with other models or another catalogue. */
export interface Recordings {
  /** Whether anything of a conversation is kept. */
  has(conversationId: string): boolean
  /** Begins a recording anew: what was kept of the conversation before is gone. */
  begin(conversationId: string, beganWith: string | undefined): void
  /** Adds a turn to a recording that was begun; of a message that was delivered twice the first is kept. */
  add(conversationId: string, messageId: string, turn: string): void
  read(conversationId: string): Recording | undefined
  /** Forgets the conversation; one that is not there is no error. */
  delete(conversationId: string): void
}

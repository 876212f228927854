/** A conversation as a channel opened it: the one shopper it belongs to. */
export interface LoggedConversation {
  id: string
  userId: string
  /** ISO 8601. */
  beganAt: string
}

export interface NewActivity {
  /** The JSON that the channel wrote; the log does not look inside. */
  content: string
  /** The client's own id: the same id is kept once in a conversation. */
  clientId?: string
  /** A shopper's message that is owed a reply. */
  awaitsReply?: boolean
  /** The sequence of the message this answers; a message has one answer. */
  replyTo?: number
}

export interface LoggedActivity {
  /** From 1, without gaps, within its conversation. */
  sequence: number
  content: string
}

/** What was said, in order, so that a reload or a restart goes on where the shopper left off. */
export interface ActivityLog {
  /** Opens a conversation; one that is open already stays as it is. */
  begin(conversation: LoggedConversation): void
  conversation(id: string): LoggedConversation | undefined
  /** Keeps an activity, or finds the one kept before for the same `clientId` or `replyTo`. */
  append(conversationId: string, activity: NewActivity): { sequence: number; isNew: boolean }
  /** Those after a sequence (0: all), oldest first, `atMost` of them. */
  after(conversationId: string, sequence: number, atMost: number): LoggedActivity[]
  /** The sequence of the latest activity, 0 where there is none. */
  latest(conversationId: string): number
  /** Messages that never got their reply, because the process ended between the two. */
  unanswered(conversationId: string): LoggedActivity[]
}

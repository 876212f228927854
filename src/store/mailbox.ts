/** A shopper's message as a messenger delivered it, before it is answered. */
export interface NewLetter {
  /** "telegram". */
  channel: string
  /** The channel's own id of the message: the same id is taken once. */
  messageId: string
  conversationId: string
  /** The JSON that the channel wrote; the mailbox does not look inside, and drops it with the answer. */
  content: string
  receivedAtMs: number
}

export interface KeptLetter extends NewLetter {
  /** From 1, in the order the messages came. */
  sequence: number
}

/** One call to a messenger that is still to be made. */
export interface KeptDelivery {
  /** From 1; of one conversation the smaller goes first. */
  id: number
  channel: string
  conversationId: string
  /** The JSON that the channel wrote. */
  call: string
  /** How often it has been tried. */
  attempts: number
  createdAtMs: number
  /** Not to be tried before. */
  notBeforeMs: number
}

/** What a delivery that was given up leaves: nothing of what it said. */
export interface DeadLetter {
  id: number
  channel: string
  attempts: number
  createdAtMs: number
  diedAtMs: number
  /** Why, in the channel's words: a status or a code. */
  problem: string
}

/** What is remembered of a conversation in a messenger beside its session. */
export interface Correspondent {
  /** The language last spoken. */
  language: 'en' | 'zh' | undefined
  /** When the shopper was told that this is a program, undefined where not yet. */
  introducedAtMs: number | undefined
}

export interface LetterAnswer {
  sequence: number
  conversationId: string
  language: 'en' | 'zh'
  /** The calls that carry the answer, in order. */
  calls: readonly string[]
  /** Not to be sent before. */
  notBeforeMs: number
  answeredAtMs: number
}

/**
 * Messages that messengers delivered and calls that are owed to them, kept so that a process that ends between the two
 * leaves nothing unanswered and answers nothing twice.
 */
export interface Mailbox {
  /** Keeps a letter. Undefined for one that is there already, answered or not. */
  keep(letter: NewLetter): KeptLetter | undefined
  /** Letters without an answer, oldest first. */
  unanswered(channel: string): KeptLetter[]
  /** In one step: the letter is answered, its content gone, and the calls are waiting. */
  answer(answer: LetterAnswer): KeptDelivery[]
  /** Calls not yet made, in order. */
  waiting(channel: string): KeptDelivery[]
  delivered(id: number): void
  /** The call failed and is to be made again. */
  postpone(id: number, notBeforeMs: number): void
  /** The call is given up; what it said is dropped. */
  bury(id: number, problem: string, atMs: number): void
  /** The latest first, `atMost` of them. */
  deadLetters(atMost: number): DeadLetter[]
  correspondent(conversationId: string): Correspondent | undefined
  /** Drops answered letters and dead ones older than that. */
  prune(beforeMs: number): void
  /** Drops everything of a conversation. */
  forget(conversationId: string): void
}

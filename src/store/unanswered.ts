/** A question that the shop's rules did not answer. */
export interface UnansweredQuestion {
  conversationId: string
  messageId: string
  text: string
  language: 'en' | 'zh'
  /** ISO 8601. */
  at: string
}

/** What shoppers asked in vain, for those who write the shop's articles. */
export interface Unanswered {
  /** Keeps a question; of a message that was delivered twice the first. The oldest make room for the latest. */
  add(question: UnansweredQuestion): void
  /** Those since a time (ISO 8601), oldest first. */
  since(time: string): UnansweredQuestion[]
  /** Drops what was asked in a conversation. */
  forget(conversationId: string): void
}

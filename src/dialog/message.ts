/** What a channel hands to the dialogue, whatever the channel. */
export interface IncomingMessage {
  conversationId: string
  /** The channel's own id of the message: the same id twice is answered once. */
  messageId: string
  text: string
  /** ISO 8601. */
  receivedAt: string
  channel: string
}

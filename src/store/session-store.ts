/** A conversation's state as it was last saved. */
export interface StoredSession<State> {
  state: State
  /** How often it was saved, from 1. */
  revision: number
}

/** Sessions between turns. A save is whole or not there at all, and is still there after the process was killed. */
export interface SessionStore<State> {
  load(conversationId: string): Promise<StoredSession<State> | undefined>
  /**
   * Saves the state that follows revision `expectedRevision` (0 for a conversation that was never saved) and returns
   * the new revision. Throws `conflict`, and keeps what is there, when somebody else saved in between.
   */
  save(conversationId: string, state: State, expectedRevision: number): Promise<number>
  /** Forgets the conversation; one that is not there is no error. */
  delete(conversationId: string): Promise<void>
}

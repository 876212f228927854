import { ParleyError } from '../errors.js'

/** Somebody else saved the conversation since it was loaded. */
export function sessionConflict(conversationId: string, expectedRevision: number): ParleyError {
  return new ParleyError(
    'conflict',
    `conversation ${conversationId} is no longer at revision ${expectedRevision}`,
    { nextStep: 'Load the conversation again and repeat the turn.' },
  )
}

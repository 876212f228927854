import { limits } from '../limits.js'
import type { Fact } from '../profile/profile.js'
import { interestsForRequest, preferencesForRequest, standingRequest } from '../profile/request.js'
import type { Retrieve, Retrieved } from '../retrieval/retrieve.js'
import type { Situation } from './answers/situation.js'

/** What is looked for where it is not just the request that stands. */
export interface FindOptions {
  similarToIds: string[]
  alreadyShownIds: string[]
  /** In place of the request that stands. */
  needs?: Fact[]
  preferences?: Fact[]
  /** How many to rank; as many as chips are read from where it is not said. */
  count?: number
}

/** Looks for the products of the request that stands, with what holds for good and what was refused. */
export function find(
  { session, profile }: Situation,
  retrieve: Retrieve,
  options: FindOptions,
): Promise<Retrieved> {
  const { similarToIds, alreadyShownIds, count = limits.clarify.candidates } = options
  return retrieve({
    needs: options.needs ?? standingRequest(profile),
    preferences: options.preferences ?? preferencesForRequest(profile),
    interests: interestsForRequest(profile),
    refusedIds: session.refusedIds,
    alreadyShownIds,
    language: profile.language,
    count,
    ...(similarToIds.length > 0 ? { similarToIds } : {}),
  })
}

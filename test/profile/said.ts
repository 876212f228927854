import { parseFrameLine } from '../../src/intent/frame-line.js'
import type { Understanding } from '../../src/intent/understanding.js'
import { emptyProfile, type Profile } from '../../src/profile/profile.js'
import { updateProfile } from '../../src/profile/update-profile.js'

/** An understanding whose frames are written as a line. */
export function understood(line: string, more: Partial<Understanding> = {}): Understanding {
  const frames = parseFrameLine(line)
  if (frames === undefined) throw new Error(`not a frame line: ${line}`)
  return { text: line, language: 'en', confidence: 0.97, frames, alternatives: [], ...more }
}

/** The profile after these lines were said, one a turn. */
export function profileAfter(...lines: string[]): Profile {
  return lines.reduce(
    (profile, line, index) =>
      updateProfile(profile, understood(line), { turn: index + 1, at: timeOfTurn(index + 1) }),
    emptyProfile,
  )
}

export function timeOfTurn(turn: number): string {
  return new Date(Date.UTC(2026, 0, 1, 9, turn)).toISOString()
}

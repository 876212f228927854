import type { Understanding } from '../intent/understanding.js'
import { plainWords } from './plain-words.js'
import type { Session } from './session.js'

/** Ways to give up what is being asked about. Beside "which colour?" the parser may take them for "any". */
const phrases: ReadonlySet<string> = new Set([
  'never mind',
  'nevermind',
  'forget it',
  'forget about it',
  'cancel',
  'cancel that',
  'cancel it',
  'leave it',
  'stop',
  'not now',
  '算了',
  '取消',
  '不要了',
  '先不要',
  '先不要了',
  '不用了',
  '不买了',
])

/** A no to what the cart has asked about, where it is one without doubt; undefined for everything else. */
export function understandCancel(text: string, { undecided, profile }: Session): Understanding | undefined {
  if (undecided.length === 0 || !phrases.has(plainWords(text))) return undefined
  const frames = [{ act: 'deny' as const, slots: [] }]
  return { text, language: profile.language, confidence: 1, frames, alternatives: [] }
}

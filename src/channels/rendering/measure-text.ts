/** How a channel counts a text: code points, UTF-16 units, or bytes of UTF-8. */
export type TextUnit = 'characters' | 'utf16' | 'bytes'

/** The length of a text in a channel's own unit. */
export function lengthOf(text: string, unit: TextUnit): number {
  if (unit === 'utf16') return text.length
  return unit === 'bytes' ? Buffer.byteLength(text) : [...text].length
}

/** The beginning of a text that is no longer than `most`; a character is kept whole. */
export function beginningOf(text: string, most: number, unit: TextUnit): string {
  if (lengthOf(text, unit) <= most) return text
  let kept = ''
  let length = 0
  for (const { segment } of characters.segment(text)) {
    length += lengthOf(segment, unit)
    if (length > most) break
    kept += segment
  }
  return kept
}

/** A label that fits, with … for what was left out. Where it is shortened, the channel says the whole in its text. */
export function shortened(label: string, most: number, unit: TextUnit): string {
  if (lengthOf(label, unit) <= most) return label
  return `${beginningOf(label, most - lengthOf('…', unit), unit).trimEnd()}…`
}

const characters = new Intl.Segmenter('en', { granularity: 'grapheme' })

/**
 * A text in pieces that are no longer than `most`, with nothing lost but the white space between two pieces: parted
 * between paragraphs, else lines, sentences, words, and in the middle of a word only where that alone is too long.
 */
export function splitText(text: string, most: number, unit: TextUnit): string[] {
  const pieces: string[] = []
  let rest = text.trim()
  while (lengthOf(rest, unit) > most) {
    const room = beginningOf(rest, most, unit)
    const piece = room === '' ? firstCodePoint(rest) : room.slice(0, breakIn(room, rest))
    pieces.push(piece.trimEnd())
    rest = rest.slice(piece.length).trimStart()
  }
  return rest === '' ? pieces : [...pieces, rest]
}

const breaks = [/\n\s*\n/g, /\n/g, /[.!?]\s|[。！？；]/g, /\s|[，、]/g]

/** Where to part: after the last good place in the second half of the room, else at its end. */
function breakIn(room: string, whole: string): number {
  if (/^\s/.test(whole.slice(room.length))) return room.length
  for (const pattern of breaks) {
    const last = [...room.matchAll(pattern)].at(-1)
    const end = last === undefined ? 0 : last.index + last[0].length
    if (end > room.length / 2) return end
  }
  return room.length
}

/** A single character that is longer than the room (a flag in bytes) is taken apart rather than dropped. */
function firstCodePoint(text: string): string {
  return String.fromCodePoint(text.codePointAt(0) ?? 0)
}

export interface Line {
  /** From 1. */
  number: number
  text: string
  /** Longer than allowed; then `text` is empty. */
  tooLong: boolean
}

/** Splits text into lines at LF or CRLF; of a line longer than allowed no more than that is ever held. */
export async function* linesOf(text: AsyncIterable<string>, maxCharacters: number): AsyncGenerator<Line> {
  let rest = ''
  let overflowed = false
  let number = 0
  for await (const chunk of text) {
    let from = 0
    for (let end = chunk.indexOf('\n'); end !== -1; end = chunk.indexOf('\n', from)) {
      number += 1
      yield lineOf(number, rest + chunk.slice(from, end), overflowed, maxCharacters)
      rest = ''
      overflowed = false
      from = end + 1
    }
    rest += overflowed ? '' : chunk.slice(from)
    if (rest.length > maxCharacters) {
      overflowed = true
      rest = ''
    }
  }
  if (rest !== '' || overflowed) yield lineOf(number + 1, rest, overflowed, maxCharacters)
}

function lineOf(number: number, raw: string, overflowed: boolean, maxCharacters: number): Line {
  if (overflowed || raw.length > maxCharacters) return { number, text: '', tooLong: true }
  return { number, text: raw.endsWith('\r') ? raw.slice(0, -1) : raw, tooLong: false }
}

import type { Readable, Writable } from 'node:stream'

/** A stream that may be a person's screen. */
export type Screen = Writable & { isTTY?: boolean }

/** Where a command reads and writes. */
export interface Terminal {
  input: Readable & { isTTY?: boolean }
  /** Data, and what the bot says: stdout. */
  output: Screen
  /** Everything else that is said to the person: stderr. */
  talk: Screen
}

/** Resolves when the line is on its way, so that a slow reader holds a fast writer back. */
export function writeLine(stream: Writable, line: string): Promise<void> {
  return new Promise((resolve) => {
    stream.write(`${line}\n`, () => resolve()) // a reader that has gone is the stream's own 'error' event
  })
}

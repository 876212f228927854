import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Writable } from 'node:stream'
import { runCommandLine } from '../../src/commands/command-line.js'
import type { Environment } from '../../src/config.js'

export interface CommandResult {
  /** The exit status. */
  code: number
  /** stdout. */
  output: string
  /** stderr. */
  talk: string
}

/** Runs a command of the program in this process, as the shell would: what it reads in, what it writes out. */
export async function runCommand(
  words: readonly string[],
  given: { input?: string; environment?: Environment; folder?: string } = {},
): Promise<CommandResult> {
  const input = new PassThrough()
  input.end(given.input ?? '')
  const output = collect()
  const talk = collect()
  const code = await runCommandLine(words, {
    environment: given.environment ?? {},
    folder: given.folder ?? mkdtempSync(join(tmpdir(), 'parley-command-')),
    terminal: { input, output: output.stream, talk: talk.stream },
    stopRequested: () => new Promise(() => {}),
  })
  return { code, output: output.text(), talk: talk.text() }
}

/** The lines of JSON that a command wrote. */
export function readJsonLines(output: string): unknown[] {
  return output
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
}

function collect() {
  const chunks: Buffer[] = []
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk)
      done()
    },
  })
  return { stream, text: () => Buffer.concat(chunks).toString('utf8') }
}

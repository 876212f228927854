import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { ParleyError } from '../../errors.js'

/**
 * The secret that signs this shop's tokens: read from the file, or made at random the first time, readable by the
 * owner only. Whoever has it can write in any shopper's name; removing the file signs every shopper out.
 *
 * @throws ParleyError `configuration` when the file cannot be read or written
 */
export function loadTokenSecret(file: string): Buffer {
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, randomBytes(32), { mode: 0o600, flag: 'wx' }) // wx: of two first starts, one writes
  } catch (cause) {
    if (!isAlreadyThere(cause)) throw unusable(file, cause)
  }
  try {
    return readFileSync(file)
  } catch (cause) {
    throw unusable(file, cause)
  }
}

function isAlreadyThere(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST'
}

function unusable(file: string, cause: unknown): ParleyError {
  return new ParleyError('configuration', `The token secret ${file} cannot be used.`, {
    nextStep: 'Make its folder writable, or choose another with --data-dir.',
    cause,
  })
}

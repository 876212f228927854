import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { ParleyError } from '../errors.js'

/** Where a row was read: "en.jsonl:12" and the like, with the whole path. */
export type Place = string

/**
 * The rows of a JSON Lines file, each with its place; blank lines are passed over. Throws ParleyError 'not-found' for a
 * file that cannot be read and 'invalid-input' for a row that is not of the schema.
 */
export async function readJsonLineFile<Row>(
  file: string,
  schema: z.ZodType<Row>,
): Promise<{ row: Row; place: Place }[]> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new ParleyError('not-found', `${file} cannot be read`, {
      nextStep: 'Name a file that is there.',
      cause,
    })
  })
  return text.split('\n').flatMap((line, index) => {
    const bare = line.trim()
    const place = `${file}:${index + 1}`
    return bare === '' ? [] : [{ row: readRow(bare, schema, place), place }]
  })
}

/** What every bad row is answered with. */
export function badRow(place: Place, reason: string, cause?: unknown): ParleyError {
  return new ParleyError('invalid-input', `${place}: ${reason}`, { nextStep: 'Mend the line.', cause })
}

function readRow<Row>(line: string, schema: z.ZodType<Row>, place: Place): Row {
  let json: unknown
  try {
    json = JSON.parse(line)
  } catch (cause) {
    throw badRow(place, 'the line is not JSON', cause)
  }
  const parsed = schema.safeParse(json)
  if (parsed.success) return parsed.data
  throw badRow(place, z.prettifyError(parsed.error).replaceAll(/\s*\n\s*/g, ' '))
}

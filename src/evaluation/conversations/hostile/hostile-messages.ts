import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { ParleyError } from '../../../errors.js'

const lineSchema = z.strictObject({
  kind: z.string().min(1),
  text: z.string(),
  after: z.string().optional(),
  length: z.int().min(1).optional(),
})

/** Something said by somebody who means harm, means nothing, or tests the borders. */
export interface HostileMessage {
  kind: string
  text: string
  /** Said before it, so that products stand on the screen. */
  after?: string
}

/** The messages of a file of JSON lines. Throws ParleyError 'invalid-input' with the line that is not one. */
export async function readHostileMessages(file: string): Promise<HostileMessage[]> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line !== '')
  return lines.map((line, index) => {
    try {
      const { kind, text, after, length } = lineSchema.parse(JSON.parse(line))
      const whole =
        length === undefined ? text : text.repeat(Math.ceil(length / text.length)).slice(0, length)
      return { kind, text: whole, ...(after === undefined ? {} : { after }) }
    } catch (cause) {
      throw new ParleyError('invalid-input', `${file}, line ${index + 1} is no hostile message`, {
        nextStep: 'A line is {"kind","text","after"?,"length"?}.',
        cause,
      })
    }
  })
}

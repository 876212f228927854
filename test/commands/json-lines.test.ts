import { PassThrough } from 'node:stream'
import { setTimeout as delay } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { answerJsonLines } from '../../src/commands/json-lines.js'
import { ParleyError } from '../../src/errors.js'
import { limits } from '../../src/limits.js'

const schema = z.object({ wait: z.int().min(0) })

function terminal() {
  return { input: new PassThrough(), output: new PassThrough({ encoding: 'utf8' }), talk: new PassThrough() }
}

function linesOf(output: PassThrough): unknown[] {
  const text = String(output.read() ?? '')
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
}

describe('answerJsonLines', () => {
  it('answers in the order of the lines, whatever is ready first', async () => {
    const { input, output, talk } = terminal()
    input.end('\ufeff{"wait":30}\n{"wait":0}\r\n{"wait":10}')
    const failures = await answerJsonLines(
      { input, output, talk },
      {
        schema,
        async answer({ wait }) {
          await delay(wait)
          return { waited: wait }
        },
      },
    )
    expect(failures).toBe(0)
    expect(linesOf(output)).toEqual([{ waited: 30 }, { waited: 0 }, { waited: 10 }])
  })

  it('answers a bad line in its place with its number, and goes on', async () => {
    const { input, output, talk } = terminal()
    const tooLong = JSON.stringify({ wait: 1, padding: 'x'.repeat(limits.message.maxBodyBytes) })
    input.end(`{"wait":1}\n\nnot json\n{"wait":-1}\n${tooLong}\n{"wait":2}\n{"wait":3}\n`)
    const failures = await answerJsonLines(
      { input, output, talk },
      {
        schema,
        async answer({ wait }) {
          if (wait === 2)
            throw new ParleyError('inference-deadline', 'it took too long', { nextStep: 'Try again.' })
          return wait
        },
      },
    )
    expect(failures).toBe(4)
    expect(linesOf(output)).toEqual([
      1,
      { error: 'the line is not JSON', line: 3 },
      { error: expect.stringContaining('wait: '), line: 4 },
      { error: expect.stringContaining('longer than'), line: 5 },
      { error: 'it took too long', line: 6 },
      3,
    ])
  })

  it('answers while whoever writes the lines waits for the answer', async () => {
    const { input, output, talk } = terminal()
    const done = answerJsonLines({ input, output, talk }, { schema, answer: async ({ wait }) => wait })
    const answers = output[Symbol.asyncIterator]()
    for (const wait of [1, 2, 3]) {
      input.write(`${JSON.stringify({ wait })}\n`)
      expect((await answers.next()).value).toBe(`${wait}\n`)
    }
    input.end()
    expect(await done).toBe(0)
  })

  it('never works on more lines at once than the limit', async () => {
    const { input, output, talk } = terminal()
    let running = 0
    let most = 0
    const lines = limits.commands.linesAtOnce * 3
    input.end('{"wait":1}\n'.repeat(lines))
    output.resume()
    await answerJsonLines(
      { input, output, talk },
      {
        schema,
        async answer({ wait }) {
          running += 1
          most = Math.max(most, running)
          await delay(wait)
          running -= 1
        },
      },
    )
    expect(most).toBeGreaterThan(1)
    expect(most).toBeLessThanOrEqual(limits.commands.linesAtOnce)
  })

  it('ends with the error where something unforeseen happens', async () => {
    const { input, output, talk } = terminal()
    input.end('{"wait":1}\n{"wait":2}\n')
    const answer = async () => {
      throw new TypeError('unforeseen')
    }
    await expect(answerJsonLines({ input, output, talk }, { schema, answer })).rejects.toThrow('unforeseen')
  })
})

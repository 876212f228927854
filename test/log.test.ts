import { describe, expect, it } from 'vitest'
import { ParleyError } from '../src/errors.js'
import { createLog } from '../src/log.js'

const secretWords = 'a birthday present for my sister Ada'

function logged(write: (log: ReturnType<typeof createLog>) => void): string {
  const lines: string[] = []
  write(createLog('trace', { write: (line) => lines.push(line) }))
  expect(lines).toHaveLength(1)
  return lines.join('')
}

describe('createLog', () => {
  it('leaves out fields that hold what a shopper wrote, however deep', () => {
    const line = logged((log) =>
      log.info(
        { turn: 3, text: secretWords, session: { state: secretWords, turns: [{ say: secretWords }] } },
        'A turn',
      ),
    )
    expect(line).not.toContain('Ada')
    expect(JSON.parse(line)).toMatchObject({
      level: 'info',
      turn: 3,
      msg: 'A turn',
      session: { turns: [{}] },
    })
  })

  it('keeps what our errors say and where a foreign one arose, not its words', () => {
    const cause = new SyntaxError(`Unexpected token in "${secretWords}"`)
    const error = new ParleyError('inference-failed', 'The parser failed', { nextStep: 'Run doctor.', cause })
    const line = logged((log) => log.error({ error }, 'A turn failed'))
    expect(line).not.toContain('Ada')
    expect(JSON.parse(line).error).toMatchObject({
      code: 'inference-failed',
      problem: 'The parser failed',
      nextStep: 'Run doctor.',
      cause: { name: 'SyntaxError' },
    })
    expect(JSON.parse(line).error.cause.stack[0]).toContain('log.test.ts')
  })

  it.each([
    ['alone', (log: ReturnType<typeof createLog>, error: Error) => log.error(error)],
    [
      'as a field without a line',
      (log: ReturnType<typeof createLog>, error: Error) => log.error({ err: error }),
    ],
    [
      'with several lines',
      (log: ReturnType<typeof createLog>, error: Error) => log.warn({ error }, 'It failed'),
    ],
  ])("keeps a foreign error's words out when it is given %s", (_how, write) => {
    const line = logged((log) => write(log, new TypeError(`${secretWords}\nat ${secretWords}`)))
    expect(line).not.toContain('Ada')
    expect(line).toContain('TypeError')
  })

  it('does not turn in circles', () => {
    const circle: Record<string, unknown> = { name: 'round' }
    circle.self = circle
    expect(logged((log) => log.info(circle, 'Circle'))).toContain('[deep]')
  })
})

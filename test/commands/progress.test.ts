import { PassThrough } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { showProgress } from '../../src/commands/progress.js'

function screen(isTTY: boolean) {
  const stream = new PassThrough({ encoding: 'utf8' })
  // what a terminal has beside a stream
  const terminal = { isTTY, columns: 80, cursorTo: () => true, moveCursor: () => true, clearLine: () => true }
  return Object.assign(stream, terminal)
}

describe('showProgress', () => {
  it('draws a bar where a person looks, and leaves no timer behind', () => {
    const stream = screen(true)
    const progress = showProgress(stream, 'Importing')
    progress.update(10, 40, '1,000 rows')
    progress.update(40, 40, '4,000 rows')
    progress.end()
    const shown = String(stream.read())
    expect(shown).toContain('Importing')
    expect(shown).toContain('100% · 4,000 rows')
  })

  it('writes one line elsewhere, and none where there was nothing to do', () => {
    const stream = screen(false)
    const progress = showProgress(stream, 'Importing')
    progress.update(10, 40, '1,000 rows')
    progress.update(40, 40, '4,000 rows')
    progress.end()
    expect(stream.read()).toBe('Importing: 4,000 rows\n')
    showProgress(stream, 'Importing').end()
    expect(stream.read()).toBeNull()
  })
})

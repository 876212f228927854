import { Presets, SingleBar } from 'cli-progress'
import type { Screen } from './terminal.js'

/** How far a piece of work has come. */
export interface Progress {
  /** `done` of `total` in any unit; `note` says it in the person's: "1,000 products". */
  update(done: number, total: number, note: string): void
  /** Must be called, also after a failure, or the bar goes on. */
  end(): void
}

/** A bar where the stream is a person's screen; elsewhere a line when the work ends. Nothing, where there was no work. */
export function showProgress(screen: Screen, name: string): Progress {
  return screen.isTTY ? showBar(screen, name) : showLine(screen, name)
}

function showBar(stream: Screen, name: string): Progress {
  const bar = new SingleBar(
    { stream, format: `${name} {bar} {percentage}% · {note}`, hideCursor: true, barsize: 24 },
    Presets.shades_classic,
  )
  let hasBegun = false
  return {
    update(done, total, note) {
      if (!hasBegun) bar.start(total, done, { note })
      hasBegun = true
      bar.setTotal(total)
      bar.update(done, { note })
    },
    end: () => bar.stop(),
  }
}

function showLine(screen: Screen, name: string): Progress {
  let latest: string | undefined
  return {
    update(_done, _total, note) {
      latest = note
    },
    end() {
      if (latest !== undefined) screen.write(`${name}: ${latest}\n`)
    },
  }
}

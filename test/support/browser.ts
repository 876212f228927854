import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

export interface FoundBrowser {
  /** Undefined where there is none. */
  executablePath: string | undefined
  launch(): Promise<Browser>
}

/**
 * The Chromium of this machine: PARLEY_CHROMIUM, or Debian's. Where there is none, a line says which tests are skipped
 * and why.
 */
export function findBrowser(testsThatNeedIt: string): FoundBrowser {
  const named = process.env.PARLEY_CHROMIUM
  const looked = named === undefined || named === '' ? '/usr/bin/chromium' : named
  const executablePath = existsSync(looked) ? looked : undefined
  if (executablePath === undefined) {
    process.stderr.write(
      `skipped: ${testsThatNeedIt}: there is no browser at ${looked}; install chromium or set PARLEY_CHROMIUM\n`,
    )
  }
  return { executablePath, launch: () => launch(looked) }
}

function launch(executablePath: string): Promise<Browser> {
  const isRoot = process.getuid?.() === 0
  return chromium.launch({ executablePath, args: isRoot ? ['--no-sandbox'] : [] }) // root has no sandbox to run in
}

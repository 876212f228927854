#!/usr/bin/env node
import { runCommandLine } from './commands/command-line.js'

/** The second signal ends the process at once. */
function stopRequested(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
}

// whoever reads our output may stop reading (`parley search … | head`), which is no failure
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))

process.exitCode = await runCommandLine(process.argv.slice(2), {
  environment: process.env,
  folder: process.cwd(),
  terminal: { input: process.stdin, output: process.stdout, talk: process.stderr },
  stopRequested,
})

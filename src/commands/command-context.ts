import type { Config, Environment } from '../config.js'
import type { Log } from '../log.js'
import type { Terminal } from './terminal.js'

/** What the process is to the program: everything a command may touch of it. */
export interface Surroundings {
  environment: Environment
  /** The folder the program was started in: `.env` and relative paths belong to it. */
  folder: string
  terminal: Terminal
  /** Resolves when the operator or the system asks the program to end; before it is called, that ends it at once. */
  stopRequested(): Promise<void>
}

/** What a command works with. */
export interface CommandContext extends Omit<Surroundings, 'environment'> {
  config: Config
  log: Log
}

/** How a command went; wrong use is told by the command line itself. */
export type Outcome = 'good' | 'failed'

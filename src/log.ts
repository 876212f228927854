import { destination, type Logger, pino } from 'pino'
import type { LogLevel } from './config.js'
import { ParleyError } from './errors.js'

export type Log = Logger

/** Fields that hold what a shopper wrote or what was made of it; they are left out wherever they stand in a line. */
const shopperFields: ReadonlySet<string> = new Set([
  'activity',
  'alternatives',
  'chips',
  'content',
  'facts',
  'frames',
  'message',
  'profile',
  'query',
  'reply',
  'say',
  'state',
  'text',
  'understanding',
  'value',
])
const maxDepth = 6

/** JSON lines on stderr (or a stream given), without a shopper's words: neither as a field nor inside an error. */
export function createLog(level: LogLevel, stream?: { write(line: string): void }): Log {
  return pino(
    {
      name: 'parley',
      level,
      base: { pid: process.pid },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: {
        level: (label) => ({ level: label }),
        log: (fields) => withoutShopperFields(fields, 0),
      },
      hooks: {
        logMethod(given, write) {
          const [first, ...rest]: unknown[] = given
          // left to itself, pino takes an error's message for the line's own
          const fields = first instanceof Error ? { error: first } : first
          const words = rest.length === 0 && typeof fields === 'object' ? ['Something failed'] : rest
          Reflect.apply(write, this, [fields, ...words])
        },
      },
    },
    stream ?? destination({ fd: 2, sync: true }), // sync: the last line before an end is the one that matters
  )
}

function withoutShopperFields(fields: object, depth: number): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([name]) => !shopperFields.has(name))
      .map(([name, value]) => [name, safeValue(value, depth)]),
  )
}

function safeValue(value: unknown, depth: number): unknown {
  if (value instanceof Error) return describeError(value, depth)
  if (typeof value !== 'object' || value === null) return value
  if (depth >= maxDepth) return '[deep]'
  return Array.isArray(value)
    ? value.map((item) => safeValue(item, depth + 1))
    : withoutShopperFields(value, depth + 1)
}

/**
 * What an operator needs of an error. Our own messages never quote a shopper, so they are kept; a library's may (the
 * JSON parser's and the database's do), so of those only the kind, the code and the place are kept.
 */
function describeError(error: Error, depth: number): Record<string, unknown> {
  const known = error instanceof ParleyError
  return {
    name: error.name,
    ...('code' in error && { code: error.code }),
    ...(known && { problem: error.message, nextStep: error.nextStep }),
    stack: stackFrames(error),
    ...(error.cause !== undefined && depth < maxDepth && { cause: safeCause(error.cause, depth + 1) }),
  }
}

function safeCause(cause: unknown, depth: number): unknown {
  return typeof cause === 'object' && cause !== null ? safeValue(cause, depth) : typeof cause
}

/** The frames alone: the lines before them repeat the message. */
function stackFrames(error: Error): string[] {
  return (error.stack ?? '')
    .replace(error.message, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /^at .*(:\d+:\d+|<anonymous>|native)\)?$/.test(line))
}

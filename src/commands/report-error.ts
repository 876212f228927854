import { ParleyError } from '../errors.js'
import type { Screen } from './terminal.js'

/** Tells a person what failed, why, and what to do; with the stack only where that is asked for. */
export function reportError(screen: Screen, error: unknown, withStack: boolean): void {
  const lines = error instanceof ParleyError ? describe(error) : describeUnexpected(error)
  if (withStack && error instanceof Error) lines.push(error.stack ?? '')
  screen.write(`${lines.join('\n')}\n`)
}

function describe(error: ParleyError): string[] {
  const cause = causeOf(error)
  return [
    `parley: ${error.message}`,
    ...(cause === undefined ? [] : [`  Cause: ${cause}`]),
    `  Next: ${error.nextStep}`,
  ]
}

function describeUnexpected(error: unknown): string[] {
  const words = error instanceof Error ? error.message : String(error)
  return [
    `parley: Something went wrong that this program did not foresee: ${words}`,
    '  Next: Run it again with LOG_LEVEL=debug to see where, and `npx parley doctor` to check the parts.',
  ]
}

/** The innermost cause: the wrappers around it have said their part in the message. */
function causeOf(error: Error): string | undefined {
  const { cause } = error
  if (cause instanceof Error) return causeOf(cause) ?? cause.message.split('\n')[0]
  return typeof cause === 'string' ? cause : undefined
}

import { type ErrorCode, ParleyError } from '../errors.js'
import type { ImportWriter } from './import-writer.js'

/** What the thread of an import is started with. */
export interface ImportThreadSetup {
  databaseFile: string
}

/** A call of the writer by name; answers come in the order of the calls, and before them one that says that it has begun. */
export type ImportCall = {
  [Name in keyof ImportWriter]: { name: Name; given: Parameters<ImportWriter[Name]> }
}[keyof ImportWriter]

export type ImportAnswer<Result> = { result: Result } | { error: PlainError | Error }

/** A ParleyError as it crosses between threads, where classes are lost. */
export interface PlainError {
  code: ErrorCode
  message: string
  nextStep: string
  cause: string
}

export function toPlainError(error: unknown): PlainError | Error {
  if (!(error instanceof ParleyError)) return error instanceof Error ? error : new Error(String(error))
  const { code, message, nextStep, cause } = error
  return { code, message, nextStep, cause: cause instanceof Error ? cause.message : '' }
}

export function fromPlainError(error: PlainError | Error): Error {
  if (error instanceof Error) return error
  const { code, message, nextStep, cause } = error
  return new ParleyError(code, message, { nextStep, ...(cause === '' ? {} : { cause: new Error(cause) }) })
}

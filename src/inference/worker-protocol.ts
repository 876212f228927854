import { type ErrorCode, ParleyError } from '../errors.js'
import type { Device, DeviceChoice } from './device.js'
import type { VerifiedManifest } from './manifest.js'

/** What a worker is started with. */
export type WorkerSetup = { model: 'parser' | 'embedder'; manifest: VerifiedManifest; device: DeviceChoice }

/** What a worker says once its model is loaded. */
export type WorkerStarted = { device: Device; fallback?: string }

export type ToWorker<Request> = { kind: 'run'; id: number; requests: Request[] } | { kind: 'stop' }

export type FromWorker<Result> =
  | ({ kind: 'started' } & WorkerStarted)
  | { kind: 'start-failed'; error: PlainError }
  | { kind: 'done'; id: number; results: Result[] }
  | { kind: 'failed'; id: number; error: PlainError }

/** A ParleyError as it crosses between threads, where classes are lost. */
export type PlainError = { code: ErrorCode; message: string; nextStep: string; causes: string[] }

export function toPlainError(error: unknown): PlainError {
  if (error instanceof ParleyError) {
    const { code, message, nextStep } = error
    return { code, message, nextStep, causes: causesOf(error.cause) }
  }
  const nextStep = 'Try again; `parley doctor` tells more about the models.'
  return {
    code: 'inference-failed',
    message: 'The model could not be run',
    nextStep,
    causes: causesOf(error),
  }
}

export function fromPlainError({ code, message, nextStep, causes }: PlainError): ParleyError {
  const cause = causes.length === 0 ? undefined : causes.join('; ')
  return new ParleyError(code, message, { nextStep, cause })
}

function causesOf(cause: unknown): string[] {
  if (cause === undefined) return []
  return cause instanceof Error ? [cause.message, ...causesOf(cause.cause)] : [String(cause)]
}

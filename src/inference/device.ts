import { existsSync } from 'node:fs'
import { env, InferenceSession } from 'onnxruntime-node'
import { ParleyError } from '../errors.js'

export type Device = 'cpu' | 'cuda'
export type DeviceChoice = Device | 'auto'

/** Opens one graph on one device; rejects where the device or the graph does not work. */
export type OpenSession<Session> = (file: string, device: Device) => Promise<Session>

/** Sessions in the order of their files, where they run, and why not on CUDA where that was considered. */
export type OpenedSessions<Session> = { sessions: Session[]; device: Device; fallback?: string }

/**
 * Opens all graphs of a model on one device. 'auto' tries CUDA only where an NVIDIA driver is there, and falls back to
 * the CPU; 'cuda' never falls back and throws ParleyError 'configuration'. One device is tried at a time, for ONNX
 * Runtime rejects a list of which the first is missing.
 */
export async function openSessions<Session extends { release(): Promise<void> }>(request: {
  files: readonly string[]
  device: DeviceChoice
  open: OpenSession<Session>
  hasNvidiaDriver: () => boolean
}): Promise<OpenedSessions<Session>> {
  const { files, device, open } = request
  if (device === 'cpu') return { sessions: await openAll(files, 'cpu', open), device: 'cpu' }
  if (device === 'cuda') {
    const sessions = await openAll(files, 'cuda', open).catch((cause) => {
      throw cudaError(cause)
    })
    return { sessions, device: 'cuda' }
  }
  const tried = request.hasNvidiaDriver() ? await tryCuda(files, open) : { fallback: 'no NVIDIA driver' }
  if (tried.sessions !== undefined) return { sessions: tried.sessions, device: 'cuda' }
  return { sessions: await openAll(files, 'cpu', open), device: 'cpu', fallback: tried.fallback }
}

/** Opens a graph for one thread: at these sizes a second thread costs more than it brings. */
export function openOnnxSession(file: string, device: Device): Promise<InferenceSession> {
  env.logLevel = 'fatal' // what goes wrong is thrown as well, and one line in our own log is enough
  return InferenceSession.create(file, {
    executionProviders: [device],
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
    logSeverityLevel: 4,
  })
}

/** Whether the kernel has an NVIDIA driver loaded. */
export function hasNvidiaDriver(): boolean {
  return existsSync('/proc/driver/nvidia/version')
}

async function openAll<Session extends { release(): Promise<void> }>(
  files: readonly string[],
  device: Device,
  open: OpenSession<Session>,
): Promise<Session[]> {
  const sessions: Session[] = []
  try {
    for (const file of files) sessions.push(await open(file, device))
    return sessions
  } catch (cause) {
    await Promise.all(sessions.map((session) => session.release()))
    throw cause
  }
}

async function tryCuda<Session extends { release(): Promise<void> }>(
  files: readonly string[],
  open: OpenSession<Session>,
): Promise<{ sessions?: Session[]; fallback: string }> {
  try {
    return { sessions: await openAll(files, 'cuda', open), fallback: '' }
  } catch (cause) {
    return { fallback: cause instanceof Error ? cause.message : String(cause) }
  }
}

function cudaError(cause: unknown): ParleyError {
  const nextStep =
    'Install the NVIDIA driver and the CUDA files of ONNX Runtime (`npm rebuild` on the machine with the GPU), or set INFERENCE_DEVICE=auto.'
  return new ParleyError(
    'configuration',
    'The models cannot run on CUDA, which INFERENCE_DEVICE=cuda asks for',
    {
      nextStep,
      cause,
    },
  )
}

import { describe, expect, it } from 'vitest'
import { type Device, openSessions } from '../../src/inference/device.js'

/** Opens names instead of graphs, on the devices that work; keeps what was opened and not yet released. */
function fakeRuntime(working: readonly Device[]) {
  const tried: string[] = []
  const held = new Set<string>()
  const open = async (file: string, device: Device) => {
    const name = `${file} on ${device}`
    tried.push(name)
    if (!working.includes(device) || file === `bad-${device}`) throw new Error(`no ${device} here`)
    held.add(name)
    return { name, release: async () => void held.delete(name) }
  }
  return { open, tried, held }
}

const files = ['encoder', 'decoder']

describe('openSessions', () => {
  it('uses CUDA where it works', async () => {
    const { open } = fakeRuntime(['cuda', 'cpu'])
    const opened = await openSessions({ files, device: 'auto', open, hasNvidiaDriver: () => true })
    expect(opened.device).toBe('cuda')
    expect(opened.fallback).toBeUndefined()
    expect(opened.sessions.map((session) => session.name)).toEqual(['encoder on cuda', 'decoder on cuda'])
  })

  it('falls back to the CPU where a driver is there but CUDA does not start, and says why', async () => {
    const { open } = fakeRuntime(['cpu'])
    const opened = await openSessions({ files, device: 'auto', open, hasNvidiaDriver: () => true })
    expect(opened).toMatchObject({ device: 'cpu', fallback: 'no cuda here' })
    expect(opened.sessions).toHaveLength(2)
  })

  it('moves all graphs to the CPU when one cannot run on CUDA', async () => {
    const { open, held } = fakeRuntime(['cuda', 'cpu'])
    await openSessions({ files: ['encoder', 'bad-cuda'], device: 'auto', open, hasNvidiaDriver: () => true })
    expect([...held]).toEqual(['encoder on cpu', 'bad-cuda on cpu'])
  })

  it('does not try CUDA without a driver', async () => {
    const { open, tried } = fakeRuntime(['cuda', 'cpu'])
    const opened = await openSessions({ files, device: 'auto', open, hasNvidiaDriver: () => false })
    expect(tried).toEqual(['encoder on cpu', 'decoder on cpu'])
    expect(opened).toMatchObject({ device: 'cpu', fallback: 'no NVIDIA driver' })
  })

  it('keeps to the CPU when told so', async () => {
    const { open, tried } = fakeRuntime(['cuda', 'cpu'])
    const opened = await openSessions({ files, device: 'cpu', open, hasNvidiaDriver: () => true })
    expect(opened.device).toBe('cpu')
    expect(opened.fallback).toBeUndefined()
    expect(tried).toEqual(['encoder on cpu', 'decoder on cpu'])
  })

  it('never falls back when told to use CUDA', async () => {
    const { open, tried } = fakeRuntime(['cpu'])
    const opening = openSessions({ files, device: 'cuda', open, hasNvidiaDriver: () => true })
    await expect(opening).rejects.toMatchObject({
      code: 'configuration',
      nextStep: expect.stringContaining('INFERENCE_DEVICE=auto'),
    })
    expect(tried).toEqual(['encoder on cuda'])
  })
})

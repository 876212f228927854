import { limits } from '../limits.js'

/** Lets other work have its turn whenever this one has run for `limits.index.sliceMs`; to be asked between small steps. */
export function pauses(): () => Promise<void> {
  let since = performance.now()
  return async () => {
    if (performance.now() - since < limits.index.sliceMs) return
    await new Promise((resolve) => setImmediate(resolve))
    since = performance.now()
  }
}

import { limits } from '../../limits.js'

/** Whether a message is answered, answered with a request to slow down, or passed over in silence. */
export type Patience = 'answer' | 'ask-to-slow-down' | 'silence'

/** Watches the pace of each shopper over a minute; forgets those not heard of for longest. */
export function createPoliteness(): (user: string, atMs: number) => Patience {
  const minutes = new Map<string, { beganAtMs: number; messages: number }>()
  const { messagesPerMinute, rememberedShoppers } = limits.messenger

  return (user, atMs) => {
    const known = minutes.get(user)
    const isSameMinute = known !== undefined && atMs - known.beganAtMs < 60_000
    const minute = isSameMinute
      ? { beganAtMs: known.beganAtMs, messages: known.messages + 1 }
      : { beganAtMs: atMs, messages: 1 }
    minutes.delete(user) // set anew, it is the youngest of the map
    minutes.set(user, minute)
    const [oldest] = minutes.keys()
    if (minutes.size > rememberedShoppers && oldest !== undefined) minutes.delete(oldest)
    if (minute.messages <= messagesPerMinute) return 'answer'
    return minute.messages === messagesPerMinute + 1 ? 'ask-to-slow-down' : 'silence'
  }
}

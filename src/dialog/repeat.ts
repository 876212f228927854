import type { IncomingMessage } from './message.js'
import { plainWords } from './plain-words.js'
import type { Reply } from './reply.js'
import { remember, type Session } from './session.js'

/** Ways to ask for the same again: nothing is asked of the shop, so the frame language has no word for it. */
const phrases: ReadonlySet<string> = new Set([
  'repeat',
  'repeat that',
  'repeat please',
  'say again',
  'say that again',
  'can you say that again',
  'can you repeat that',
  'could you repeat that',
  'come again',
  'pardon',
  'pardon me',
  'what did you say',
  'what was that',
  'what was that again',
  'what did you say again',
  'what',
  '再说一遍',
  '再说一次',
  '重复一遍',
  '你说什么',
  '刚才说什么',
  '没听清',
  '没看清',
])

/** What was said last once more, and the session after it, which is as it was; undefined where nothing was said or asked for again. */
export function repeatReply(
  message: IncomingMessage,
  before: Session,
): { reply: Reply; session: Session } | undefined {
  const last = before.replies.at(-1)
  if (last === undefined || !phrases.has(plainWords(message.text))) return undefined
  const { conversationId, messageId } = message
  const turn = before.turn + 1
  const reply = { ...last, conversationId, messageId, turn, frames: [], confidence: 1 }
  return { reply, session: remember({ ...before, turn }, message, reply) }
}

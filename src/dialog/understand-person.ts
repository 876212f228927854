import { languageOf } from '../intent/language.js'
import type { Frame, Understanding } from '../intent/understanding.js'
import { leavingQueue } from './chips.js'

/** Whole messages that ask for a person and for nothing else; whatever else is said with it is the parser's to read. */
const english =
  /^(?:(?:hi|hello|ok|please|i said|just|no) )*(?:(?:can|could|may) i |i (?:want|need|would like|wanna|d like)(?: to)? |let me |get me |give me |connect me (?:to|with) |put me through to |transfer me to |pass me (?:on )?to )?(?:(?:talk|speak|chat) (?:to|with) )?(?:an? |the |some |your )?(?:real |live |actual |human |living )*(?:human|human being|person|agent|operator|representative|somebody real|someone real|customer service agent|member of staff)(?: (?:please|now|here|pls|instead))*$/
const chinese =
  /^(?:你好|请|麻烦|帮我|給我|给我|我要|我想|可以|能不能|能|直接|快)*(?:转|轉|找|接|换|換|叫|要)?(?:一下|一个|個|个)?(?:人工|真人|人工客服|真人客服|活人|客服人员|客服人員)(?:服务|服務|客服)?(?:吗|嗎|吧|啊|谢谢|謝謝|说话|說話)*$/

const leaving =
  /^(?:please )?(?:leave the queue|go on without (?:a|the) (?:person|human|agent)|(?:i )?(?:do not|don t) (?:need|want) (?:a|the) (?:person|human|agent)(?: any more| anymore)?|back to the (?:bot|assistant))(?: please)?$|^(?:不等人工了|不用人工了|不要人工了|不转人工了|不用转人工了|取消排队|不排队了)$/

/** A plain request for a person, or to wait for one no longer, is never left to the parser's luck. Undefined for all other messages. */
export function understandPerson(text: string): Understanding | undefined {
  const plain = text
    .toLowerCase()
    .replaceAll(/['’]/g, ' ')
    .replaceAll(/[^\p{L}\p{N}\s]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
  const isLeaving = leaving.test(plain)
  if (!isLeaving && !english.test(plain) && !chinese.test(plain.replaceAll(' ', ''))) return undefined
  const slots: Frame['slots'] = isLeaving ? [{ slot: 'attribute', op: '=', value: leavingQueue }] : []
  const frames: Frame[] = [{ act: 'handoff', slots }]
  return { text, language: languageOf(text), confidence: 1, frames, alternatives: [] }
}

import { languageOf } from '../../src/intent/index.js'

/** Twenty conversations as shoppers write them, in both languages: what the benchmark says to every side. */
export const conversations: readonly (readonly string[])[] = [
  ['a comfortable pair of running shoes', 'under 80 dollars', 'not in white', 'the second one'],
  ['我想买一双好穿的运动鞋', '预算500块以内', '不要白色的', '换一批'],
  ['noise cancelling headphones for flights', 'cheaper please', 'show me more'],
  ['hi', 'i need a desk lamp', 'something in black'],
  ['你好', '有没有适合送妈妈的礼物', '三百左右'],
  ['a waterproof jacket for hiking, size m', 'any in green?', 'tell me more about the first one'],
  ['想要一个轻便的双肩包', '能放15寸电脑的', '第二个'],
  ['office chair with good back support', 'up to 250', 'thanks, bye'],
  ['coffee machine that makes cappuccino', 'best rated ones', 'more'],
  ['给孩子买一套积木', '6岁的男孩', '便宜一点的'],
  ['dog bed for a large dog', 'something washable'],
  ['无线蓝牙耳机', '续航长一点的', '有黑色的吗'],
  ['red dress for a wedding', 'not too expensive, max 120', 'start over'],
  ['what can you do', 'yoga mat', 'the thickest you have'],
  ['帮我找一款保湿面霜', '敏感肌用的', '谢谢'],
  ['gaming monitor 27 inch 144hz', 'below 300 dollars'],
  ['不锈钢保温杯', '500毫升的', '要红色'],
  ['write me a poem about shoes', 'ok then sneakers for men'],
  ['一件男士羽绒服', '大码的', '800元以下'],
  ['cast iron pan', 'which brands do you have', 'show me something lighter'],
]

export const sentences: readonly string[] = conversations.flat()

const noRequests: ReadonlySet<string> = new Set([
  'hi',
  '你好',
  'what can you do',
  'write me a poem about shoes',
])

const additions = {
  en: ['light', 'sturdy', 'simple', 'durable', 'compact', 'stylish', 'soft'],
  zh: ['轻便', '结实', '简约', '耐用', '小巧', '时尚', '柔软'],
}

/** A request in the words of a round: a vector remembered from the round before would make the next one look faster. */
export function worded(text: string, round: number): string {
  if (noRequests.has(text)) return text
  const words = additions[languageOf(text)]
  const times = Math.floor((round + 1) / words.length)
  return `${text} ${words[(round + 1) % words.length]}${times > 0 ? ` ${times}` : ''}`
}

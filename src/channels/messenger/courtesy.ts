import type { Language } from '../../intent/understanding.js'
import type { OtherContent } from './messenger.js'

interface Courtesies extends Record<OtherContent, string> {
  introduction: string
  slowDown: string
  hello: string
}

const courtesies: Readonly<Record<Language, Courtesies>> = {
  en: {
    introduction:
      'You are writing with the shop’s assistant, a program. To have a person instead, say “can I talk to a person?” at any time.',
    slowDown: 'That was a lot at once. Please give me a minute, then write again.',
    hello: 'hello',
    edited:
      'I saw that you changed a message. I go by new messages only: please send it once more as you mean it.',
    deleted:
      'You took a message back. What I learned from it I still go by; say “start over” and I forget the request.',
    sticker: 'Nice sticker! I can only read text, though. What are you looking for?',
    picture:
      'I cannot look at pictures. Tell me in words what you are looking for: what it is, its colour, your budget.',
    voice: 'I cannot listen to voice messages. Please write me what you are looking for.',
    video: 'I cannot watch videos. Please write me what you are looking for.',
    file: 'I cannot open files. Please write me what you are looking for.',
    location: 'I have no use for a location: I find products in this shop. What are you looking for?',
    contact: 'Thank you, but I keep no contacts. What are you looking for?',
    other: 'That is something I cannot read: I understand text. What are you looking for?',
  },
  zh: {
    introduction: '你正在和本店的智能助手（程序）对话。想找真人客服，随时说“可以转人工吗”。',
    slowDown: '消息有点多，请过一分钟再发给我。',
    hello: '你好',
    edited: '我看到你改了一条消息。我只看新消息，请按你的意思重新发一次。',
    deleted: '你撤回了一条消息。我仍会按之前了解的来找；说“重新开始”，我就忘掉这次的需求。',
    sticker: '表情很可爱！不过我只看得懂文字。你想找什么商品？',
    picture: '我看不了图片。请用文字告诉我想找什么：是什么、什么颜色、预算多少。',
    voice: '我听不了语音，请用文字告诉我你想找什么。',
    video: '我看不了视频，请用文字告诉我你想找什么。',
    file: '我打不开文件，请用文字告诉我你想找什么。',
    location: '位置我用不上：我帮你在本店找商品。你想找什么？',
    contact: '谢谢，不过我不保存联系人。你想找什么商品？',
    other: '这个我看不懂，我只看得懂文字。你想找什么商品？',
  },
}

/** A sentence of the channel's own, in the shopper's language. */
export function courtesy(language: Language, name: keyof Courtesies): string {
  return courtesies[language][name]
}

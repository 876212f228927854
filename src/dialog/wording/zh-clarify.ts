import type { enClarify } from './en-clarify.js'

/** What the bot asks to narrow a request, in Chinese, key for key as in English. */
export const zhClarify: Readonly<Record<keyof typeof enClarify, readonly [string, ...string[]]>> = {
  'clarify.audience': ['是给谁用的？', '给谁买呢？'],
  'clarify.recipient': ['送{recipient}的话，哪一类合适？', '哪一类适合{recipient}？'],
  'clarify.category': ['您想要哪一种？', '想看哪一种呢？'],
  'clarify.price': ['您的预算大概是多少？', '想花多少钱？'],
  'clarify.size': ['您需要什么尺码？'],
  'clarify.color': ['想要什么颜色？', '颜色上有偏好吗？'],
  'clarify.material': ['想要什么材质？'],
  'clarify.brand': ['有偏爱的品牌吗？'],
  'clarify.use': ['主要用来做什么？', '主要在什么时候用？'],
  'clarify.feature': ['您最看重什么？'],
  'clarify.occasion': ['是什么场合送的？'],
  'clarify.counted': ['{value}（{count}）'],
  'clarify.price.atMost': ['{high}以内'],
  'clarify.price.between': ['{low}到{high}'],
  'clarify.price.atLeast': ['{low}以上'],
  'clarify.skip.label': ['都可以'],
  'clarify.skip.say': ['都可以'],
  'carried.kept': ['沿用了之前说的：{facts}。', '之前说的{facts}，我先保留着。'],
  'chip.notMeant.label': ['不是这个意思'],
  'chip.notMeant.say': ['我不是这个意思'],
  'chip.profile.label': ['你对我的了解'],
  'chip.profile.say': ['你了解我什么'],
  'chip.person.label': ['找人工'],
  'chip.person.say': ['可以转人工吗'],
}

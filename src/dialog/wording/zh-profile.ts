import type { enProfile } from './en-profile.js'

/** What the bot says in Chinese of what it knows of the shopper, and of what they liked. */
export const zhProfile: Readonly<Record<keyof typeof enProfile, readonly [string, ...string[]]>> = {
  'feedback.leftOut': ['{titles}已经去掉，不会再出现。', '好的，之后不再给您看{titles}。'],
  'feedback.leftOutAll': ['这几款都去掉了，不会再出现。', '好的，之后不再给您看这几款。'],
  'feedback.against': ['有“{values}”的商品会往后排。'],
  'feedback.for': ['记下了：有“{values}”的商品会加分。'],
  'feedback.liked': ['记下了：和{title}相近的商品会加分。'],
  'feedback.glad': ['好的。想详细看看哪一款？'],
  'feedback.newOrder': ['排序变成了这样：'],
  'feedback.sameOrder': ['顺序没有变化。'],
  'feedback.sorted': ['列表仍按您要求的顺序：{order}。'],

  'known.need': ['这次的需求：'],
  'known.preference': ['关于您：'],
  'known.interest': ['您喜欢和不喜欢的：'],
  'known.line': ['– {words}（第 {turn} 句起）'],
  'known.lineFor': ['– {words}，针对{kind}（第 {turn} 句起）'],
  'known.refused': ['因为您不喜欢而去掉的：{titles}。'],
  'known.nothing': ['我还不了解您的任何信息。', '目前我没有记下关于您的任何信息。'],
  'known.nothingOfThat': ['这方面我还不了解，别的倒是知道一些。'],
  'known.where': ['这些只保留在这次对话里，每一条都可以撤回。'],
  'forget.done': ['已经忘掉：{facts}。'],
  'forget.list': ['去掉之后的列表：'],
  'forget.all': ['好的，我对您的了解都已经忘掉，之前说过的话也不再保留。'],
  'forget.cartStays': ['购物车没有改动。'],
  'forget.unknown': ['我没有记过这个，没有可以忘掉的。'],
  'forget.which': ['要忘掉其中哪一条？'],

  'reason.liked': ['您喜欢{value}'],
  'reason.disliked': ['您不喜欢{value}'],

  'chip.forgetAll.label': ['全部忘掉'],
  'chip.forgetAll.say': ['把我的信息都忘掉'],
}

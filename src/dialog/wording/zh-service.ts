import type { enService } from './en-service.js'

/** 关于店铺规定和转人工，用中文怎么说。 */
export const zhService = {
  'knowledge.quote': ['{passage}\n——《{title}》，自{date}起施行'],
  'knowledge.noOrders': ['我在这里查不到具体的订单。店里的规定是这样的：'],
  'knowledge.otherLanguage': ['这一条店里只有英文的规定：'],
  'knowledge.none': ['这个我不知道：我手上的店铺规定里没有答案。店里的人工客服可以帮您。'],
  'knowledge.noneNearest': [
    '这个我不知道：照您这么问，我手上的店铺规定里没有答案。也许下面有您要的，或者找店里的人工客服。',
  ],
} satisfies Record<keyof typeof enService, readonly [string, ...string[]]>

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

  'handoff.none': ['我在这里没法帮您转人工，请直接联系店里的工作人员；在那之前，我可以继续帮您找商品。'],
  'handoff.waiting': [
    '已经帮您叫人工了，您排在第 {place} 位。他们会看到我们聊过的内容；您这期间写的话也会转给他们，我也一直在。',
  ],
  'handoff.waitingMinutes': [
    '已经帮您叫人工了，您排在第 {place} 位，最近大约要等 {minutes} 分钟。他们会看到我们聊过的内容；您这期间写的话也会转给他们，我也一直在。',
  ],
  'handoff.agent': ['已经有人工在处理这个对话了。'],
  'handoff.ticket.closed': [
    '现在不在人工服务时间。我已经记成工单 {number} 留给他们，连同我们聊过的内容，您不用再说一遍。',
  ],
  'handoff.ticket.nobody': [
    '现在没有空闲的人工客服。我已经记成工单 {number} 留给他们，连同我们聊过的内容，您不用再说一遍。',
  ],
  'handoff.left': ['好的，已经不排队了。需要我做什么？'],
  'handoff.notWaiting': ['您没有在排队。需要我做什么？'],
  'chip.leaveQueue.label': ['不等人工了'],
  'chip.leaveQueue.say': ['不等人工了'],
} satisfies Record<keyof typeof enService, readonly [string, ...string[]]>

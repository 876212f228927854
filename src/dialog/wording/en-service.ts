/** What the bot says of the shop’s rules, and on the way to a person, in English. */
export const enService = {
  'knowledge.quote': ['{passage}\n— “{title}”, in force since {date}'],
  'knowledge.noOrders': ['I cannot look into single orders from this chat. What the shop’s rules say:'],
  'knowledge.otherLanguage': ['The shop’s rules say this in Chinese only:'],
  'knowledge.none': [
    'I do not know: the shop’s rules that I have do not answer that. A person from the shop can help you.',
  ],
  'knowledge.noneNearest': [
    'I do not know: the shop’s rules that I have do not answer that as you put it. Perhaps one of these does, or a person from the shop can help you.',
  ],

  'handoff.none': [
    'I cannot pass you on to a person from this chat. Please contact the shop’s staff directly; until then I am glad to look for products.',
  ],
  'handoff.waiting': [
    'I have asked for a person. You are number {place} in the queue. They will see what we have talked about; what you write meanwhile is kept for them, and I stay here.',
  ],
  'handoff.waitingMinutes': [
    'I have asked for a person. You are number {place} in the queue; lately it took about {minutes} min. They will see what we have talked about; what you write meanwhile is kept for them, and I stay here.',
  ],
  'handoff.agent': ['A person has this conversation already.'],
  'handoff.ticket.closed': [
    'Nobody from the shop is here at this hour. I have written it down for them as ticket {number}, with what we have talked about, so that you need not say it twice.',
  ],
  'handoff.ticket.nobody': [
    'Nobody from the shop is free at the moment. I have written it down for them as ticket {number}, with what we have talked about, so that you need not say it twice.',
  ],
  'handoff.left': ['All right, you are out of the queue. What can I do for you?'],
  'handoff.notWaiting': ['You are not in a queue. What can I do for you?'],
  'chip.leaveQueue.label': ['Go on without a person'],
  'chip.leaveQueue.say': ['go on without a person'],
} satisfies Record<string, readonly [string, ...string[]]>

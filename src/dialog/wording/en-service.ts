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
} satisfies Record<string, readonly [string, ...string[]]>

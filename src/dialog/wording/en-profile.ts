/** What the bot says in English of what it knows of the shopper, and of what they liked. */
export const enProfile = {
  'feedback.leftOut': ['I left out {titles}; it will not come back.', '{titles} is left out from now on.'],
  'feedback.leftOutAll': [
    'I left all of these out; they will not come back.',
    'Those are left out from now on.',
  ],
  'feedback.against': ['“{values}” now counts against a product.'],
  'feedback.for': ['Noted: “{values}” now counts for a product.'],
  'feedback.liked': ['Noted: what resembles {title} now counts for more.'],
  'feedback.glad': ['Good. Which of them shall I tell you more about?'],
  'feedback.newOrder': ['That changes the order:'],
  'feedback.sameOrder': ['The order stays as it was.'],
  'feedback.sorted': ['The list stays in the order you asked for: {order}.'],

  'known.need': ['For this search:'],
  'known.preference': ['About you:'],
  'known.interest': ['What you liked and did not like:'],
  'known.line': ['– {words} (since message {turn})'],
  'known.lineFor': ['– {words}, of {kind} (since message {turn})'],
  'known.refused': ['Left out because you did not like it: {titles}.'],
  'known.nothing': ['I know nothing of you yet.', 'So far I know nothing of you.'],
  'known.nothingOfThat': ['I know nothing of that yet, but of other things I do.'],
  'known.where': ['It is kept for this conversation. You can take back each of it.'],
  'forget.done': ['Forgotten: {facts}.'],
  'forget.list': ['The list without it:'],
  'forget.all': ['Done: everything I knew of you is forgotten, with what we have said so far.'],
  'forget.cartStays': ['Your cart is as it was.'],
  'forget.unknown': ['I know nothing of that, so there is nothing to forget.'],
  'forget.which': ['What of it shall I forget?'],

  'reason.liked': ['you liked {value}'],
  'reason.disliked': ['you did not like {value}'],

  'chip.forgetAll.label': ['Forget everything'],
  'chip.forgetAll.say': ['forget everything about me'],
} satisfies Record<string, readonly [string, ...string[]]>

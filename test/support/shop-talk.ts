import { type Conversation, converse } from './conversation.js'
import { headphoneCatalogue, headphones } from './headphone-shop.js'
import type { Script } from './scripted-understand.js'
import { createSimpleRetrieve } from './simple-retrieve.js'

/** A conversation in which all five headphones stand on the screen, best rated first: canto, aria, brio, etude, dolce. */
export async function talkAboutHeadphones(
  script: Script,
  language: 'en' | 'zh' = 'en',
): Promise<Conversation> {
  const begin = language === 'en' ? 'headphones please' : '想买耳机'
  const talk = converse(
    { [begin]: 'search category = headphones', ...script },
    { retrieve: createSimpleRetrieve(headphones), catalogue: headphoneCatalogue() },
  )
  await talk.say(begin)
  return talk
}

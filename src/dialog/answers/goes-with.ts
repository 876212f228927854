import { limits } from '../../limits.js'
import { goesWith } from '../../retrieval/goes-with.js'
import { toCard, toShown } from '../card.js'
import { chip } from '../chips.js'
import { openChip, whyChip } from '../product-chips.js'
import type { StandingProduct } from '../references.js'
import type { Answer, Situation } from './situation.js'

/** What the question for things that go with a product asks about. */
export const companionAttributes: ReadonlySet<string> = new Set(['goes with', 'accessories', 'matching'])

/** Other kinds of things that go with a product; the list it stood in is the page before. */
export function answerGoesWith(situation: Situation, { product, position }: StandingProduct): Answer {
  const { session, profile, voice, catalogue } = situation
  const title = voice.title(product)
  const found = goesWith(catalogue, product, {
    count: limits.retrieval.shownProducts,
    refusedIds: session.refusedIds,
  })
  if (found.length === 0) {
    return {
      text: voice.say('goesWith.none', { title }),
      chips: [openChip(position, voice), chip('back', voice), chip('more', voice)],
      change: { focus: position },
    }
  }
  const screen = found.map((ranked) => toShown(ranked, profile.facts, voice))
  return {
    text: voice.say('goesWith.these', { title }),
    cards: found.flatMap(({ product: one }, index) => {
      const shown = screen[index]
      return shown === undefined ? [] : [toCard(shown, one, index + 1, voice)]
    }),
    chips: [chip('first', voice), whyChip(1, voice), chip('back', voice)],
    change: { screen, earlierPages: [...session.earlierPages, session.screen.map(({ id }) => id)] },
  }
}

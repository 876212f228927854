import { type ObservedShop, observeShop } from '../../../src/evaluation/conversations/observed-shop.js'
import { createScriptedUnderstand, type Script } from '../../support/scripted-understand.js'
import { createSimpleRetrieve } from '../../support/simple-retrieve.js'
import { smallCatalogue, smallShop } from '../../support/small-shop.js'

/** The small shop with everything in view, in which every sentence means what the script says. */
export function observeSmallShop(script: Script): ObservedShop {
  const catalogue = { ...smallCatalogue(), countMatching: () => 0 }
  return observeShop(
    { catalogue, retrieve: createSimpleRetrieve(smallShop) },
    createScriptedUnderstand(script),
  )
}

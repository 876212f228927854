import { createTurn, oneAtATime, readSession } from '../../src/dialog/index.js'
import { openStoreDatabase } from '../../src/store/open-store-database.js'
import { createSqliteSessionStore } from '../../src/store/sqlite-session-store.js'
import { aMessage } from './conversation.js'
import { createScriptedUnderstand } from './scripted-understand.js'
import { createSimpleRetrieve } from './simple-retrieve.js'
import { smallCatalogue, smallShop } from './small-shop.js'

/** Refines one request for ever and says the number of each turn once it is answered, until it is killed. */
const [file = ''] = process.argv.slice(2)
const script = Object.fromEntries(
  Array.from({ length: 10_000 }, (_, index) => [`under ${index}`, `refine price <= ${index}`]),
)
const takeTurn = oneAtATime(
  createTurn({
    sessions: createSqliteSessionStore(openStoreDatabase(file), readSession),
    understand: createScriptedUnderstand(script),
    retrieve: createSimpleRetrieve(smallShop),
    catalogue: smallCatalogue(),
  }),
)
for (let number = 1; ; number += 1) {
  const { turn } = await takeTurn(aMessage('c1', `m${number}`, `under ${number}`))
  process.stdout.write(`${turn}\n`)
}

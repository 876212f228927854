import { openProductIndex } from '../../src/retrieval/open-product-index.js'
import { aProduct, fakeCatalogue } from './fake-catalogue.js'
import { fakeDimension, fakeEmbed } from './fake-embed.js'

/** Builds an index of that many products in the folder it is given, then adds one product after another, until it is killed. */
const [directory = '', products = '0'] = process.argv.slice(2)
const catalogue = fakeCatalogue(
  Array.from({ length: Number(products) }, (_, number) =>
    aProduct({ id: `p${number}`, title: `thing number ${number}` }),
  ),
)
const index = await openProductIndex({
  directory,
  catalogue,
  embed: fakeEmbed(),
  embedderVersion: 'fake-1',
  dimension: fakeDimension,
  textOf: (product) => product.title,
  report: (event) => {
    if (event.kind === 'progress') process.stdout.write(`${event.done} of ${event.total}\n`)
  },
})
for (let number = Number(products); ; number += 1) {
  catalogue.put(aProduct({ id: `p${number}`, title: `thing number ${number}` }))
  await index.sync()
}

import { openProductIndex } from '../../src/retrieval/product-index.js'
import { aProduct, fakeCatalogue } from './fake-catalogue.js'
import { fakeDimension, fakeEmbed } from './fake-embed.js'

/** Builds an index over and over in the folder it is given, one product more each time, until it is killed. */
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
})
for (let number = Number(products); ; number += 1) {
  process.stdout.write('built\n')
  catalogue.put(aProduct({ id: `p${number}`, title: `thing number ${number}` }))
  await index.sync()
}

import { importFeed } from '../../src/catalog/import/import-feed.js'
import { openCatalogue } from '../../src/catalog/sqlite-catalogue.js'

/* Imports a feed and says so after every thousand rows, until it is done or killed: import-child.ts DATABASE FEED */
const [database = '', file = ''] = process.argv.slice(2)
const catalogue = openCatalogue(database)
await importFeed({
  file,
  catalogue,
  replace: true,
  onProgress: ({ rows }) => process.stdout.write(`${rows}\n`),
})
process.stdout.write('done\n')
catalogue.close()

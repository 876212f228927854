import Database from 'libsql'
import { ParleyError } from '../errors.js'
import { limits } from '../limits.js'

export type Connection = Database.Database
export type SqlValue = string | number | null

/** The one shape of the tables; a database of another is refused with the way out. */
const schemaVersion = 1

const schema = `
CREATE TABLE catalogue_state (name TEXT PRIMARY KEY, value) WITHOUT ROWID;

-- a brand, a category path, an audience, a colour, a size, a material: each kind of value once, with the terms it answers to
CREATE TABLE catalogue_facets (facet_id INTEGER PRIMARY KEY, kind TEXT NOT NULL, name TEXT NOT NULL, UNIQUE (kind, name));
CREATE TABLE catalogue_facet_terms (
  kind TEXT NOT NULL, term TEXT NOT NULL, facet_id INTEGER NOT NULL, PRIMARY KEY (kind, term, facet_id)
) WITHOUT ROWID;

CREATE TABLE catalogue_products (
  label INTEGER PRIMARY KEY AUTOINCREMENT, -- never given twice, so that a vector index can trust it
  id TEXT NOT NULL UNIQUE,
  price_minor INTEGER NOT NULL, -- what the shopper pays: the sale price where there is one
  currency TEXT NOT NULL,
  rating REAL,
  stock INTEGER NOT NULL,
  brand_id INTEGER NOT NULL,
  category_id INTEGER NOT NULL,
  audience_id INTEGER NOT NULL,
  text_hash TEXT NOT NULL,
  content_hash INTEGER NOT NULL,
  json TEXT NOT NULL
);
CREATE INDEX catalogue_products_by_category ON catalogue_products (category_id);
CREATE INDEX catalogue_products_by_brand ON catalogue_products (brand_id);

-- the forms in stock; offer_id is label * 4096 + place, so that a product's offers lie together
CREATE TABLE catalogue_offers (
  offer_id INTEGER PRIMARY KEY,
  price_minor INTEGER NOT NULL,
  currency TEXT NOT NULL,
  color_id INTEGER NOT NULL,
  size_id INTEGER NOT NULL,
  material_id INTEGER NOT NULL
);

CREATE VIRTUAL TABLE catalogue_words USING fts5 (
  title, brand, category, attributes, description, translations, codes,
  content = '', contentless_delete = 1, tokenize = "ascii tokenchars '_'"
);
-- large pieces, merged late: a quarter less work for a feed, for 16 MiB while one is written
INSERT INTO catalogue_words (catalogue_words, rank) VALUES ('hashsize', 16777216);
INSERT INTO catalogue_words (catalogue_words, rank) VALUES ('automerge', 0);
`

/**
 * Opens the catalogue's database file, made and given its tables where it is new; `:memory:` is one that dies with the process.
 * Errors: database-corrupt for a file that is no sound database of this program, naming the file.
 */
export function openDatabase(file: string): Connection {
  try {
    const connection = new Database(file, { timeout: limits.catalogue.busyTimeoutMs })
    connection.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL')
    connection.exec(`PRAGMA cache_size = -${limits.catalogue.databaseCacheBytes / 1024}`)
    prepareTables(connection, file)
    checkSoundness(connection, file)
    return connection
  } catch (cause) {
    throw asParleyError(cause, file)
  }
}

/**
 * Moves everything from the write-ahead log into the file itself first: the driver keeps a connection alive as long as any of its
 * statements, so the log would not be emptied by closing alone.
 */
export function closeDatabase(connection: Connection): void {
  connection.exec('PRAGMA busy_timeout = 0')
  connection.prepare('PRAGMA wal_checkpoint(TRUNCATE)').raw().get([])
  connection.close()
}

export function isInMemory(file: string): boolean {
  return file === ':memory:'
}

/** Runs the work whole or not at all. A `conflict` error says that another import holds the file. */
export function inTransaction<Result>(connection: Connection, file: string, work: () => Result): Result {
  beginWriting(connection, file)
  try {
    const result = work()
    connection.exec('COMMIT')
    return result
  } catch (cause) {
    connection.exec('ROLLBACK')
    throw asParleyError(cause, file)
  }
}

export function beginWriting(connection: Connection, file: string): void {
  try {
    connection.exec('BEGIN IMMEDIATE')
  } catch (cause) {
    throw asParleyError(cause, file)
  }
}

export function asParleyError(cause: unknown, file: string): unknown {
  if (!(cause instanceof Error) || cause instanceof ParleyError) return cause
  const code = 'code' in cause ? String(cause.code) : ''
  if (/BUSY|LOCKED/.test(code)) {
    return new ParleyError('conflict', `The catalogue in ${file} is being written by another import.`, {
      nextStep: 'Wait until that import is done, then try again.',
      cause,
    })
  }
  if (/NOTADB|CORRUPT/.test(code) || /malformed|not a database/.test(cause.message)) {
    return corrupt(file, cause.message, cause)
  }
  if (/CANTOPEN/.test(code) || /unable to open/i.test(cause.message)) {
    return new ParleyError('not-found', `The database file ${file} cannot be opened or made.`, {
      nextStep: 'Check that its folder exists and may be written.',
      cause,
    })
  }
  return cause
}

function prepareTables(connection: Connection, file: string): void {
  const found = foundVersion(connection)
  if (found === undefined) {
    connection.exec('BEGIN IMMEDIATE')
    // another process may have made the tables while this one waited
    if (foundVersion(connection) === undefined) {
      connection.exec(schema)
      connection.prepare('INSERT INTO catalogue_state VALUES (?, ?)').run('schema', schemaVersion)
    }
    connection.exec('COMMIT')
  } else if (found !== schemaVersion) {
    throw corrupt(file, `its tables are of version ${found}, this program reads ${schemaVersion}`)
  }
}

function foundVersion(connection: Connection): number | undefined {
  const table = connection.prepare("SELECT 1 FROM sqlite_master WHERE name = 'catalogue_state'").raw().get([])
  if (table === undefined) return undefined
  const row = connection.prepare("SELECT value FROM catalogue_state WHERE name = 'schema'").raw().get([])
  return row === undefined ? 0 : Number((row as [number])[0])
}

/** Touches every table and index at its ends: cheap at any size, and enough to find a file cut short or overwritten. */
function checkSoundness(connection: Connection, file: string): void {
  const probes = [
    'SELECT max(label), max(id) FROM catalogue_products',
    'SELECT json FROM catalogue_products ORDER BY label DESC LIMIT 1',
    'SELECT max(offer_id) FROM catalogue_offers',
    'SELECT max(term) FROM catalogue_facet_terms',
    'SELECT max(brand_id) FROM catalogue_products',
    'SELECT max(category_id) FROM catalogue_products',
    "SELECT count(*) FROM catalogue_words WHERE catalogue_words MATCH 'a'",
  ]
  for (const probe of probes) connection.prepare(probe).raw().get([])
  const pages = connection.prepare('PRAGMA page_count').raw().get([]) as [number]
  if (pages[0] === 0) throw corrupt(file, 'it holds nothing')
}

function corrupt(file: string, reason: string, cause?: unknown): ParleyError {
  return new ParleyError('database-corrupt', `The database file ${file} cannot be used: ${reason}.`, {
    nextStep: `Move ${file} (and ${file}-wal, ${file}-shm) away and import the catalogue again: npx parley import FILE --replace`,
    ...(cause === undefined ? {} : { cause }),
  })
}

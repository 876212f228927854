import Database from 'libsql'

/** Which of many short texts share words with a question. */
export interface PassageWords {
  /** Numbers of the texts that hold any of the words, those with the rarest and the most of them first. */
  withAny(words: readonly string[], atMost: number): number[]
}

/** A full-text index (SQLite FTS5) in memory over texts given as words; a text's number is its place, from 0. */
export function createPassageWords(texts: readonly (readonly string[])[]): PassageWords {
  const database = new Database(':memory:')
  database.exec("CREATE VIRTUAL TABLE passage_words USING fts5 (words, content = '', tokenize = 'unicode61')")
  const insert = database.prepare('INSERT INTO passage_words (rowid, words) VALUES (?, ?)')
  const fill = database.transaction(() => {
    for (const [number, words] of texts.entries()) insert.run(number, words.join(' '))
  })
  fill()
  const find = database.prepare(
    'SELECT rowid AS number FROM passage_words WHERE passage_words MATCH ? ORDER BY bm25(passage_words), rowid LIMIT ?',
  )
  return {
    withAny(words, atMost) {
      if (words.length === 0) return []
      const query = words.map((word) => `"${word.replaceAll('"', '')}"`).join(' OR ')
      return (find.all(query, atMost) as { number: number }[]).map(({ number }) => number)
    },
  }
}

import { tokenize } from '../catalog/tokenize.js'

const han = /\p{Script=Han}/u

/** Words of a question that say nothing of what it is about. */
const empty: ReadonlySet<string> = new Set(
  'a an the is are am be do does did you u your i my me mine we it its to of for and or in on at so if that this there please pls can could would will'.split(
    ' ',
  ),
)

/**
 * What a text is compared by: words without the emptiest, and of Chinese each two characters that stand together, for single
 * ones mean too many things.
 */
export function questionWords(text: string): string[] {
  const tokens = tokenize(text)
  const words = tokens.flatMap((token, index) => {
    if (!han.test(token)) return empty.has(token) ? [] : [token]
    const next = tokens[index + 1]
    return next !== undefined && han.test(next) ? [token + next] : []
  })
  return [...new Set(words)]
}

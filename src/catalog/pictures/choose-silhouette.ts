import { type Silhouette, silhouettes, unknownThing } from './silhouettes.js'

interface Match {
  silhouette: Silhouette
  /** Where the word ends: a noun's last word says what the thing is. */
  end: number
  length: number
}

const letter = /[\p{L}\p{N}]/u
const latin = /^[\x20-\x7e]+$/

/** Where `word` ends in `text` as a word of its own, plural allowed; Chinese needs no word borders. -1: nowhere. */
function endOf(word: string, text: string): number {
  const start = text.lastIndexOf(word)
  if (start < 0) return -1
  const end = start + word.length
  if (!latin.test(word)) return end
  if (start > 0 && letter.test(text[start - 1] ?? '')) return -1
  const rest = /^(?:es|s)?(?![\p{L}\p{N}])/u.exec(text.slice(end))
  return rest ? end + rest[0].length : -1
}

function bestMatch(text: string, among: readonly Silhouette[]): Match | undefined {
  let best: Match | undefined
  for (const silhouette of among) {
    for (const word of silhouette.words) {
      const end = endOf(word, text)
      const better = !best || end > best.end || (end === best.end && word.length > best.length)
      if (end >= 0 && better) best = { silhouette, end, length: word.length }
    }
  }
  return best
}

/**
 * The drawing for a product, by the words of its category path, the narrowest step first, then of its title. A title can
 * choose another drawing of the family its category names: "Hats & Caps", "Baseball Cap".
 */
export function chooseSilhouette(category: string, title: string): Silhouette {
  const steps = category
    .toLowerCase()
    .split('>')
    .map((step) => step.trim())
    .reverse()
  const name = title.toLowerCase()
  const narrowest = bestMatch(steps[0] ?? '', silhouettes)?.silhouette
  if (narrowest) {
    const kin = silhouettes.filter(({ family }) => family === narrowest.family)
    const named = bestMatch(name, kin)
    return named && named.end >= name.length - 1 ? named.silhouette : narrowest
  }
  const byTitle = bestMatch(name, silhouettes)?.silhouette
  const byPath = steps.slice(1).flatMap((step) => bestMatch(step, silhouettes)?.silhouette ?? [])[0]
  return byTitle ?? byPath ?? unknownThing
}

/** What it takes to make the one text of the other, a line each: "- gone", "+ new"; lines that stay are left out. */
export function lineDifference(before: readonly string[], after: readonly string[]): string[] {
  const common = longestCommon(before, after)
  const told: string[] = []
  let [one, other] = [0, 0]
  while (one < before.length || other < after.length) {
    if (one < before.length && other < after.length && before[one] === after[other]) {
      one += 1
      other += 1
    } else if (one < before.length && common(one + 1, other) >= common(one, other + 1)) {
      told.push(`- ${before[one]}`)
      one += 1
    } else if (other < after.length) {
      told.push(`+ ${after[other]}`)
      other += 1
    } else {
      told.push(`- ${before[one]}`)
      one += 1
    }
  }
  return told
}

/** How many lines the rests from these places on have in common, by dynamic programming. */
function longestCommon(
  before: readonly string[],
  after: readonly string[],
): (one: number, other: number) => number {
  const width = after.length + 1
  const lengths = new Uint32Array((before.length + 1) * width)
  for (let one = before.length - 1; one >= 0; one -= 1) {
    for (let other = after.length - 1; other >= 0; other -= 1) {
      lengths[one * width + other] =
        before[one] === after[other]
          ? (lengths[(one + 1) * width + other + 1] ?? 0) + 1
          : Math.max(lengths[(one + 1) * width + other] ?? 0, lengths[one * width + other + 1] ?? 0)
    }
  }
  return (one, other) =>
    one > before.length || other > after.length ? 0 : (lengths[one * width + other] ?? 0)
}

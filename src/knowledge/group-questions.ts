import { limits } from '../limits.js'

/** Questions that ask for the same, the most asked first. */
export interface QuestionGroup {
  count: number
  /** In the order they were asked. */
  questions: string[]
}

/** Puts each question to the group whose first one is most like it, or begins a new group. Vectors are of length 1. */
export function groupQuestions(asked: readonly { text: string; vector: Float32Array }[]): QuestionGroup[] {
  const groups: { first: Float32Array; questions: string[] }[] = []
  for (const { text, vector } of asked) {
    const nearest = groups
      .map((group) => ({ group, likeness: dot(group.first, vector) }))
      .reduce<{ group: (typeof groups)[number]; likeness: number } | undefined>(
        (best, one) => (best === undefined || one.likeness > best.likeness ? one : best),
        undefined,
      )
    if (nearest !== undefined && nearest.likeness >= limits.knowledge.sameQuestion) {
      nearest.group.questions.push(text)
    } else groups.push({ first: vector, questions: [text] })
  }
  return groups
    .map(({ questions }) => ({ count: questions.length, questions }))
    .toSorted((one, other) => other.count - one.count)
}

/** How alike two unit vectors are, -1 to 1. */
export function dot(one: Float32Array, other: Float32Array): number {
  let sum = 0
  for (let index = 0; index < one.length; index += 1) sum += (one[index] ?? 0) * (other[index] ?? 0)
  return sum
}

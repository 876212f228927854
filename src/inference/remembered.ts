/**
 * The same question asked again gets the answer it got, for as long as it is among the `count` latest asked. A failure is
 * not remembered.
 */
export function remembered<Answer>(
  count: number,
  ask: (question: string) => Promise<Answer>,
): (question: string) => Promise<Answer> {
  const answers = new Map<string, Promise<Answer>>() // in the order last asked
  return (question) => {
    const answer = answers.get(question) ?? ask(question)
    answers.delete(question)
    answers.set(question, answer)
    answer.catch(() => answers.delete(question))
    if (answers.size > count) {
      const [oldest] = answers.keys()
      if (oldest !== undefined) answers.delete(oldest)
    }
    return answer
  }
}

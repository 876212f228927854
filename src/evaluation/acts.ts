import { type Act, acts, type Frame } from '../intent/index.js'
import { type LineScore, share, shareWhere } from './score.js'

/** What an answer began with. */
export type FirstAct = Act | 'not understood'

/** A line as the tables of acts need it. */
export interface ActCase {
  expected: Act
  got: FirstAct
  score: LineScore
}

/** How lines whose first act is this one were read. */
export interface ActScores {
  act: Act
  lines: number
  /** Of these lines, those whose first act was found. */
  recall: number | null
  /** Of the answers that begin with this act, those that should. */
  precision: number | null
  exact: number | null
}

export interface Confusion {
  expected: Act
  got: FirstAct
  lines: number
}

/** The first act of an answer. */
export function firstActOf(frames: readonly Frame[]): FirstAct {
  return frames[0]?.act ?? 'not understood'
}

/** One row for each act that was meant or answered, in the order of the language. */
export function scoreActs(cases: readonly ActCase[]): ActScores[] {
  return acts.flatMap((act) => {
    const meant = cases.filter(({ expected }) => expected === act)
    const answered = cases.filter(({ got }) => got === act)
    if (meant.length + answered.length === 0) return []
    return {
      act,
      lines: meant.length,
      recall: shareWhere(meant, ({ got }) => got === act),
      precision: share(meant.filter(({ got }) => got === act).length, answered.length),
      exact: shareWhere(meant, ({ score }) => score.exact),
    }
  })
}

/** Which act was taken for which, right ones too, the most frequent first. */
export function countConfusions(cases: readonly ActCase[]): Confusion[] {
  const counted = new Map<string, Confusion>()
  for (const { expected, got } of cases) {
    const confusion = counted.get(`${expected} ${got}`) ?? { expected, got, lines: 0 }
    confusion.lines += 1
    counted.set(`${expected} ${got}`, confusion)
  }
  return [...counted.values()].sort((one, other) => other.lines - one.lines)
}

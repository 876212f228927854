import { parseFrameLine } from '../../src/intent/frame-line.js'
import { languageOf } from '../../src/intent/language.js'
import type { Act, TurnContext, Understand } from '../../src/intent/understanding.js'

export type Script = Readonly<
  Record<string, string | { line: string; confidence: number; alternatives?: Act[] }>
>

/** Understands the sentences of a script, each as its frame line; of any other it says that it is not in the script. */
export function createScriptedUnderstand(script: Script): Understand & { told: TurnContext[] } {
  const told: TurnContext[] = []
  const understand: Understand = async (text, context) => {
    told.push(context)
    const entry = script[text]
    if (entry === undefined) throw new Error(`not in the script: ${text}`)
    const {
      line,
      confidence,
      alternatives = [],
    } = typeof entry === 'string' ? { line: entry, confidence: 0.97 } : entry
    const frames = line === '' ? [] : parseFrameLine(line)
    if (frames === undefined) throw new Error(`not a frame line: ${line}`)
    return {
      text,
      language: languageOf(text),
      confidence: line === '' ? 0 : confidence,
      frames,
      alternatives: alternatives.map((act) => ({ act, confidence: 0.1 })),
    }
  }
  return Object.assign(understand, { told })
}

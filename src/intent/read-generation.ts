import type { Generation, GenerationStep } from '../inference/index.js'
import { formatFrameLine, parseFrameLine, toFrameValue } from './frame-line.js'
import type { Frame } from './understanding.js'

/** The line that is being put together: an open slot waits for its value. */
interface Draft {
  frames: { act: string; slots: string[] }[]
  openSlot: string | undefined
  value: string
  glued: boolean
}

/**
 * Puts the parser's steps together to frames. Undefined where the output broke off or is not of the language: then
 * nothing was understood.
 */
export function readGeneration(generation: Generation): Frame[] | undefined {
  if (!generation.complete) return undefined
  const draft: Draft = { frames: [], openSlot: undefined, value: '', glued: false }
  for (const step of generation.steps) takeStep(draft, step)
  const line = draft.frames.map(({ act, slots }) => [act, slots.join(' ; ')].join(' ').trim()).join(' && ')
  const frames = parseFrameLine(line)
  return frames && formatFrameLine(frames) === line ? frames.map(withoutRepeats) : undefined
}

function takeStep(draft: Draft, step: GenerationStep): void {
  if (step.kind === 'span') {
    draft.value += (draft.glued ? '' : ' ') + step.text
    draft.glued = false
    return
  }
  switch (step.class) {
    case 'piece':
    case 'digit':
      draft.value += step.text.replaceAll('▁', draft.glued ? '' : ' ')
      draft.glued = false
      return
    case 'glue':
      draft.glued = true
      return
    default:
      closeSlot(draft)
      if (step.class === 'act') draft.frames.push({ act: step.text, slots: [] })
      else if (step.class === 'term') draft.frames.at(-1)?.slots.push(step.text)
      else if (step.class !== 'end') draft.openSlot = step.text
  }
}

function closeSlot(draft: Draft): void {
  if (draft.openSlot !== undefined) {
    const value = draft.openSlot.startsWith('order ') ? draft.value.trim() : toFrameValue(draft.value)
    draft.frames.at(-1)?.slots.push(`${draft.openSlot} ${value}`)
  }
  draft.openSlot = undefined
  draft.value = ''
  draft.glued = false
}

function withoutRepeats(frame: Frame): Frame {
  const seen = new Set<string>()
  const slots = frame.slots.filter(({ slot, op, value }) => {
    const key = `${slot} ${op} ${value}`
    return seen.has(key) ? false : seen.add(key)
  })
  return { act: frame.act, slots }
}

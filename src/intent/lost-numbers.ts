import type { Generation, GenerationStep } from '../inference/index.js'
import { followsFrom } from './numbers.js'
import type { Frame, Slot } from './understanding.js'

const valueClasses: ReadonlySet<string> = new Set(['piece', 'digit', 'glue'])

/** What was written without the numeric slots whose value is no number, as where two numbers were copied in one. */
export function withoutUnreadableNumbers(generation: Generation): Generation {
  const steps: GenerationStep[] = []
  let rest = [...generation.steps]
  for (let step = rest.shift(); step !== undefined; step = rest.shift()) {
    if (step.kind === 'token' && step.class === 'number-slot') {
      const end = rest.findIndex((next) => next.kind === 'token' && !valueClasses.has(next.class))
      const value = rest.slice(0, end === -1 ? rest.length : end)
      rest = rest.slice(value.length)
      const isNumber = /^\d+(?:\.\d+)?$/.test(value.map(({ text }) => text.replaceAll('▁', '')).join(''))
      if (isNumber) steps.push(step, ...value)
    } else steps.push(step)
  }
  return { ...generation, steps }
}

/** The frames without the prices, ratings and quantities that do not follow from the sentence: they must not limit what is shown. */
export function withoutUnsaidNumbers(frames: readonly Frame[], text: string, standing?: string): Frame[] {
  return frames.map((frame) => ({
    ...frame,
    slots: frame.slots.filter((slot) => !isCounted(slot) || followsFrom(Number(slot.value), text, standing)),
  }))
}

/** One is what nobody says of a thing, and `shown` the price of what stands on the screen. */
function isCounted({ slot, value }: Slot): boolean {
  return slot === 'price' || slot === 'rating' ? value !== 'shown' : slot === 'quantity' && value !== '1'
}

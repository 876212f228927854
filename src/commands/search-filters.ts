import type { ProductLimit } from '../catalog/index.js'
import { ParleyError } from '../errors.js'
import { parseFrameLine, type Slot, type SlotName } from '../intent/index.js'
import type { Fact } from '../profile/profile.js'

/** A written filter: what the frame language can say as facts, other attributes by their names. */
export interface Filters {
  needs: Fact[]
  limits: ProductLimit[]
}

export const noLimits: Filters = { needs: [], limits: [] }

const shownCharacters = 80
const limitSlots: ReadonlySet<SlotName> = new Set([
  'price',
  'currency',
  'category',
  'brand',
  'color',
  'size',
  'material',
  'audience',
  'rating',
  'feature',
  'use',
  'sort',
])

/**
 * Reads "price <= 100 ; brand != nike ; heel height = low", in any case. A name that is no slot of the frame language is an
 * attribute of the catalogue. Errors: invalid-input, naming the limit that cannot be read.
 */
export function readFilters(text: string): Filters {
  const written = text
    .toLowerCase()
    .split(';')
    .map((limit) => limit.trim().replace(/\s+/g, ' '))
    .filter((limit) => limit !== '')
  const filters: Filters = { needs: [], limits: [] }
  for (const limit of written) {
    const slot = readSlot(limit)
    if (slot !== undefined) filters.needs.push(factOf(slot, filters.needs.length + 1))
    else filters.limits.push(readAttribute(limit))
  }
  return filters
}

function readSlot(limit: string): Slot | undefined {
  const [frame] = parseFrameLine(`search ${limit.replace(/^colour /, 'color ')}`) ?? []
  const [slot] = frame?.slots ?? []
  return slot !== undefined && limitSlots.has(slot.slot) ? slot : undefined
}

function readAttribute(limit: string): ProductLimit {
  const [, name = '', operator, value = ''] = /^([^=<>!]{1,100}) (=|!=) ([^=<>!].*)$/.exec(limit) ?? []
  if (operator === undefined || isSlotName(name)) throw notALimit(limit)
  return operator === '='
    ? { field: 'attribute', name, anyOf: [value] }
    : { field: 'attribute', name, noneOf: [value] }
}

/** A slot whose value was refused is a mistake, and no attribute of that name. */
function isSlotName(name: string): boolean {
  return ['colour', ...limitSlots].includes(name)
}

function notALimit(limit: string): ParleyError {
  const shown = limit.length <= shownCharacters ? limit : `${limit.slice(0, shownCharacters)}…`
  return new ParleyError('invalid-input', `filters: "${shown}" is not a limit`, {
    nextStep: `Write them as: price <= 100 ; brand != nike. Amounts are plain numbers; what is not one of ${[...limitSlots].join(', ')} is an attribute.`,
  })
}

function factOf({ slot, op, value }: Slot, place: number): Fact {
  return {
    id: `1.${place}`,
    kind: 'need',
    slot,
    op,
    value,
    polarity: op === '!=' ? 'negative' : 'positive',
    sourceTurn: 1,
    confidence: 1,
    at: new Date(0).toISOString(), // said outside any conversation
  }
}

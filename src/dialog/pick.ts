import type { Product } from '../catalog/index.js'
import { type SortOrder, sortOrders } from '../intent/slot-rules.js'
import type { Slot } from '../intent/understanding.js'
import type { Fact } from '../profile/profile.js'
import { type ProductText, readProductText } from '../retrieval/need-evidence.js'
import { type NeedReason, needReader } from '../retrieval/need-reasons.js'
import { sortKey } from '../retrieval/sort-key.js'
import type { Contender } from './advantages.js'
import { thoseThatFit } from './choose.js'

/** Products in the order of a judgement, and whether the catalogue says enough to judge by what was asked. */
export interface Judged {
  /** Best first; the reasons of each hold the points for what was asked now as well. Empty where none fits. */
  order: Contender[]
  isUndecided: boolean
}

const wishSlots: ReadonlySet<Slot['slot']> = new Set(['feature', 'use', 'like', 'more', 'less', 'recipient'])

/**
 * Puts products in order by what is asked of them now, then by their rank: an order ("best rated") by its figure, wishes by
 * the points that the rank would give for them. Limits leave out what breaks them.
 */
export function judge(contenders: readonly Contender[], asked: readonly Fact[]): Judged {
  const limits = asked.filter(({ slot }) => !wishSlots.has(slot))
  const products = contenders.map(({ product }) => product)
  const fitting = new Set(thoseThatFit(products, limits))
  const standing = contenders.filter(({ product }) => fitting.has(product))

  const order = sortOrders.find((name) => asked.some(({ slot, value }) => slot === 'sort' && value === name))
  const weighed = weigh(
    standing,
    asked.filter(({ slot, op }) => wishSlots.has(slot) && slot !== 'recipient' && op === '='),
  )
  const judged = weighed
    .map((one) => ({ ...one, figure: order === undefined ? 0 : figureOf(one.contender.product, order) }))
    .toSorted(
      (one, other) =>
        other.figure - one.figure || other.points - one.points || byRank(one.contender, other.contender),
    )
  const isWished = asked.some(({ slot }) => wishSlots.has(slot) && slot !== 'recipient')
  return {
    order: judged.map(({ contender }) => contender),
    isUndecided:
      (order !== undefined && judged.every(({ figure }) => figure === unknownFigure)) ||
      (isWished && judged.every(({ points }) => points <= 0)),
  }
}

const unknownFigure = -1

function figureOf(product: Product, order: SortOrder): number {
  const figure = sortKey(order)(product)
  return order === 'discount' && figure === 0 ? unknownFigure : figure
}

function byRank(one: Contender, other: Contender): number {
  return other.shown.score - one.shown.score || one.position - other.position
}

/** Each with the reasons that the rank would find for the wishes, and their points. */
function weigh(
  contenders: readonly Contender[],
  wishes: readonly Fact[],
): { contender: Contender; points: number }[] {
  const texts = new Map<string, ProductText>()
  const readText = (product: Product): ProductText => {
    const text = texts.get(product.id) ?? readProductText(product)
    texts.set(product.id, text)
    return text
  }
  const needs = wishes.map((fact) => ({ slot: fact.slot, value: fact.value, fact }))
  const read = needReader(
    needs,
    contenders.map(({ product }) => product),
    readText,
  )
  return contenders.map((contender) => {
    const reasons: NeedReason[] = read(contender.product)
    const { shown } = contender
    return {
      contender: { ...contender, shown: { ...shown, reasons: [...reasons, ...shown.reasons] } },
      points: reasons.reduce((sum, { points }) => sum + points, 0),
    }
  })
}

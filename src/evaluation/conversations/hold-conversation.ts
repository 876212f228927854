import { type Catalogue, currentPrice, type Product } from '../../catalog/index.js'
import { minorDigits } from '../../catalog/money.js'
import type { Card } from '../../dialog/reply.js'
import { brokenGuarantees } from './guarantees.js'
import type { ObservedShop, ObservedTurn } from './observed-shop.js'
import type { CardsWanted, WrittenConversation, WrittenTurn } from './written-conversation.js'

/** What of a written conversation did not hold, a line each; none where all of it did. */
export async function holdConversation(
  { name, turns }: WrittenConversation,
  shop: ObservedShop,
): Promise<string[]> {
  const talk = shop.talk(name)
  const failures: string[] = []
  let messages = 0
  for (const [index, written] of turns.entries()) {
    const before = talk.turns().at(-1)
    const said = written.again === true ? before?.said : (written.say ?? pressed(written, before))
    if (said === undefined) {
      failures.push(`turn ${index + 1}: there is no button “${written.press}”`)
      return failures
    }
    if (written.again !== true) messages += 1
    const turn = await talk.say(said, `m${messages}`)
    const broken = [
      ...whatFails(written, turn, talk.turns(), shop.catalogue),
      ...brokenGuarantees(talk.turns(), shop.catalogue),
    ]
    failures.push(...broken.map((one) => `turn ${index + 1} “${said}”: ${one}`))
  }
  return failures
}

function pressed({ press = '' }: WrittenTurn, before: ObservedTurn | undefined): string | undefined {
  const chips = before?.reply.chips ?? []
  return chips.find(({ label }) => contains(label, press))?.say
}

function whatFails(
  wanted: WrittenTurn,
  turn: ObservedTurn,
  turns: readonly ObservedTurn[],
  catalogue: Catalogue,
): string[] {
  const { reply } = turn
  const labels = reply.chips.map(({ label }) => label)
  const facts = reply.profile.map(({ slot, op, value }) => `${slot} ${op} ${value}`)
  const acts = reply.frames.map(({ act }) => act)
  const isAct = wanted.act === undefined || list(wanted.act).join() === acts.join()
  const cells = tableWords(turn)
  return [
    ...(isAct ? [] : [`understood as “${acts.join(' && ')}”, not “${list(wanted.act).join(' && ')}”`]),
    ...list(wanted.text)
      .filter((words) => !contains(reply.text, words))
      .map((words) => `does not say “${words}”: “${reply.text}”`),
    ...list(wanted.not_text)
      .filter((words) => contains(reply.text, words))
      .map((words) => `says “${words}”: “${reply.text}”`),
    ...list(wanted.chips)
      .filter((words) => !labels.some((label) => contains(label, words)))
      .map((words) => `no button “${words}” among ${labels.join(' | ')}`),
    ...list(wanted.not_chips)
      .filter((words) => labels.some((label) => contains(label, words)))
      .map((words) => `a button “${words}” among ${labels.join(' | ')}`),
    ...list(wanted.profile)
      .filter((told) => !facts.some((fact) => isFact(fact, told)))
      .map((told) => `“${told}” is not known; known: ${facts.join(' ; ')}`),
    ...list(wanted.not_profile)
      .filter((told) => facts.some((fact) => isFact(fact, told)))
      .map((told) => `“${told}” is known; known: ${facts.join(' ; ')}`),
    ...tableFails(wanted.table, cells),
    ...cartFails(wanted, turn),
    ...(wanted.handoff === undefined || wanted.handoff === reply.handoff
      ? []
      : [`handoff: ${reply.handoff}`]),
    ...(wanted.language === undefined || wanted.language === reply.language
      ? []
      : [`answered in ${reply.language}`]),
    ...cardsFail(wanted.cards, turn, turns, catalogue),
  ]
}

function tableWords({ reply: { table } }: ObservedTurn): string {
  if (table === undefined) return ''
  return [...table.columns, ...table.rows.flatMap(({ name, values }) => [name, ...values])].join(' | ')
}

function tableFails(wanted: WrittenTurn['table'], cells: string): string[] {
  if (typeof wanted === 'boolean') return (cells !== '') === wanted ? [] : [`table: “${cells}”`]
  return list(wanted)
    .filter((words) => !contains(cells, words))
    .map((words) => `the table lacks “${words}”: ${cells}`)
}

function cartFails(wanted: WrittenTurn, { after }: ObservedTurn): string[] {
  const pieces = after.cart.reduce((sum, { quantity }) => sum + quantity, 0)
  const titles = after.cart.map(({ toldTitle, variantId }) => `${toldTitle} ${variantId ?? ''}`).join(' | ')
  return [
    ...(wanted.cart === undefined || wanted.cart === pieces
      ? []
      : [`${pieces} in the cart, not ${wanted.cart}`]),
    ...list(wanted.cart_has)
      .filter((words) => !contains(titles, words))
      .map((words) => `the cart lacks “${words}”: ${titles}`),
  ]
}

function cardsFail(
  wanted: WrittenTurn['cards'],
  turn: ObservedTurn,
  turns: readonly ObservedTurn[],
  catalogue: Catalogue,
): string[] {
  const { cards } = turn.reply
  if (wanted === undefined) return []
  if (wanted === 'some') return cards.length > 0 ? [] : ['no products']
  if (wanted === 'none') return cards.length === 0 ? [] : [`${cards.length} products`]
  if (typeof wanted === 'number') return cards.length === wanted ? [] : [`${cards.length} products`]
  const each = cards.flatMap((card) =>
    cardFails(wanted, card, catalogue.get(card.id)).map((what) => `“${card.title}” ${what}`),
  )
  return [...listFails(wanted, turn, turns), ...each]
}

function listFails(wanted: CardsWanted, turn: ObservedTurn, turns: readonly ObservedTurn[]): string[] {
  const { cards } = turn.reply
  const ids = cards.map(({ id }) => id)
  const others = turns.slice(0, -1)
  const seen = new Set(turn.before.screen.map(({ id }) => id))
  const same = wanted.same_as === undefined ? undefined : others[wanted.same_as - 1]?.reply.cards
  const stood = wanted.was_at === undefined ? undefined : turn.before.screen[wanted.was_at - 1]?.id
  return [
    ...(wanted.count === undefined || cards.length === wanted.count ? [] : [`${cards.length} products`]),
    ...(cards.length >= (wanted.at_least ?? 1) ? [] : [`only ${cards.length} products`]),
    ...(cards.length <= (wanted.at_most ?? 99) ? [] : [`${cards.length} products`]),
    ...(wanted.all_new === true && ids.some((id) => seen.has(id)) ? ['shows some again'] : []),
    ...(same === undefined || same.map(({ id }) => id).join() === ids.join()
      ? []
      : [`not the products of turn ${wanted.same_as}`]),
    ...(wanted.was_at === undefined || (ids.length === 1 && ids[0] === stood)
      ? []
      : [`not the one at place ${wanted.was_at}`]),
    ...(wanted.in_order === undefined || isInOrder(cards, wanted.in_order)
      ? []
      : [
          `not ${wanted.in_order}: ${cards.map(({ price, rating }) => `${price.amountMinor}/${rating}`).join()}`,
        ]),
  ]
}

function isInOrder(cards: readonly Card[], order: NonNullable<CardsWanted['in_order']>): boolean {
  const figures = cards.map(({ price, rating = 0 }) => {
    if (order === 'best rated first') return -rating
    return order === 'cheapest first' ? price.amountMinor : -price.amountMinor
  })
  return figures.every((figure, index) => index === 0 || figure >= (figures[index - 1] ?? 0))
}

function cardFails(wanted: CardsWanted, card: Card, product: Product | undefined): string[] {
  if (product === undefined) return ['is not in the catalogue']
  const { amountMinor, currency } = currentPrice(product)
  const price = amountMinor / 10 ** minorDigits(currency)
  const inStock = product.variants.filter(({ stock }) => stock > 0)
  const options = (name: string): string => inStock.map(({ options }) => options[name] ?? '').join(' | ')
  const colors = inStock.flatMap(({ options }) => options.color ?? [])
  const words = JSON.stringify(product)
  const has = (text: string, looked: string | string[] | undefined): boolean =>
    looked === undefined || list(looked).some((one) => contains(text, one))
  const lacks = (text: string, looked: string | string[] | undefined): boolean =>
    list(looked).every((one) => !contains(text, one))
  const colorWords = [...colors, ...(inStock.length === 0 ? (product.attributes.color ?? []) : [])].join(
    ' | ',
  )
  const checks: [boolean, string][] = [
    [price <= (wanted.price_to ?? Number.POSITIVE_INFINITY), `costs ${price}`],
    [price >= (wanted.price_from ?? 0), `costs ${price}`],
    [(product.rating ?? 0) >= (wanted.rating_from ?? 0), `is rated ${product.rating}`],
    [has(product.category, wanted.kind), `is of ${product.category}`],
    [lacks(product.category, wanted.not_kind), `is of ${product.category}`],
    [has(product.brand ?? '', wanted.brand), `is by ${product.brand}`],
    [lacks(product.brand ?? '', wanted.not_brand), `is by ${product.brand}`],
    [has(`${card.title} ${product.title}`, wanted.title), 'is another'],
    [has(colorWords, wanted.color), `comes in ${colorWords}`],
    [has(options('size'), wanted.size), `comes in ${options('size')}`],
    [has((product.audience ?? []).join(' | '), wanted.audience), `is for ${product.audience?.join()}`],
    [
      wanted.not_only_color === undefined ||
        colors.length === 0 ||
        colors.some((color) => lacks(color, wanted.not_only_color)),
      `comes in ${colorWords}`,
    ],
    [has(words, wanted.says), 'does not say so'],
    [lacks(words, wanted.does_not_say), 'says so'],
  ]
  return checks.filter(([holds]) => !holds).map(([, what]) => what)
}

/** `color` is any fact of the slot, `color = black` that one, `/…/` a pattern. */
function isFact(fact: string, told: string): boolean {
  return told.startsWith('/') ? contains(fact, told) : fact === told || fact.startsWith(`${told} `)
}

function list<Value>(given: Value | readonly Value[] | undefined): readonly Value[] {
  if (given === undefined) return []
  return Array.isArray(given) ? (given as readonly Value[]) : [given as Value]
}

function contains(text: string, words: string): boolean {
  const pattern = /^\/(.*)\/$/su.exec(words)?.[1]
  return pattern === undefined
    ? text.toLowerCase().includes(words.toLowerCase())
    : new RegExp(pattern, 'iu').test(text)
}

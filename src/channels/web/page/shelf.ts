import type { Card } from '../../../dialog/reply.js'
import type { Language } from '../../../intent/understanding.js'
import { formatMoney, pictureAddress } from './card-wording.js'
import { button, element } from './element.js'
import { writePoints } from './points.js'
import { entryOf, type Voice, type Wording, wordingOf, wordOf } from './wording.js'

/** Few enough that the shopper should hurry to know. */
const fewPieces = 5

export interface ShelfProperties {
  cards: readonly Card[]
  voice: Voice
  say(text: string): void
}

/** The shelf as a numbered list of product cards. */
export function drawShelf({ cards, voice, say }: ShelfProperties): HTMLElement {
  if (cards.length === 0) return drawEmptyShelf(wordingOf(voice.language))
  const items = cards.map((card) => drawProduct(card, voice, say))
  return element('ol', { class: 'products' }, ...items)
}

function drawEmptyShelf(wording: Wording): HTMLElement {
  const places = ['1', '2', '3'].map((position) => element('li', {}, element('span', {}, position)))
  return element(
    'div',
    {},
    element('p', { class: 'empty' }, wording.shelfEmpty),
    element('ol', { class: 'ghosts', 'aria-hidden': 'true' }, ...places),
  )
}

function drawProduct(card: Card, voice: Voice, say: (text: string) => void): HTMLLIElement {
  const wording = wordingOf(voice.language)
  const titleId = `product-${card.position}`
  return element(
    'li',
    { class: 'product', 'data-product': card.id, value: String(card.position), 'aria-labelledby': titleId },
    drawPicture(card, wording),
    element(
      'div',
      { class: 'product-body' },
      card.brand === undefined ? undefined : element('p', { class: 'product-brand' }, card.brand),
      element('h3', { class: 'product-title', id: titleId }, card.title),
      drawRating(card, wording),
      drawPrice(card, voice.language),
      drawStock(card, wording),
      element('p', { class: 'product-why' }, card.why),
      drawReasons(card, voice),
      drawActions(card, wording, say),
    ),
  )
}

function drawPicture(card: Card, wording: Wording): HTMLElement {
  const source = pictureAddress(card)
  const picture = element('img', { src: source, alt: '', loading: 'lazy', width: '320', height: '320' })
  const drawn = `/images/${encodeURIComponent(card.id)}.svg`
  if (source !== drawn)
    picture.addEventListener('error', () => picture.setAttribute('src', drawn), { once: true })
  return element(
    'div',
    { class: 'product-picture' },
    picture,
    element(
      'span',
      { class: 'product-position', 'aria-label': wording.position(card.position), role: 'img' },
      String(card.position),
    ),
  )
}

function savingPercent({ price, priceBefore }: Card): number | undefined {
  if (!priceBefore || priceBefore.amountMinor <= price.amountMinor) return undefined
  return Math.round((1 - price.amountMinor / priceBefore.amountMinor) * 100)
}

function drawPrice(card: Card, language: Language): HTMLElement {
  const { price, priceBefore } = card
  const saving = savingPercent(card)
  const before =
    priceBefore &&
    element(
      's',
      { class: 'price-before' },
      element('span', { class: 'visually-hidden' }, `${wordingOf(language).priceBefore} `),
      formatMoney(priceBefore, language),
    )
  return element(
    'p',
    { class: 'product-price' },
    element('strong', {}, formatMoney(price, language)),
    before,
    saving === undefined ? undefined : element('span', { class: 'price-saving' }, `−${saving}%`),
  )
}

function drawRating({ rating, ratingCount }: Card, wording: Wording): HTMLElement | undefined {
  if (rating === undefined) return undefined
  const written = rating.toFixed(1)
  const stars = element('span', { class: 'stars', 'aria-hidden': 'true' }, '★★★★★')
  stars.style.setProperty('--share', `${(rating / 5) * 100}%`)
  const count = ratingCount === undefined ? undefined : ` (${ratingCount.toLocaleString(wording.locale)})`
  return element(
    'p',
    { class: 'product-rating' },
    stars,
    element('span', { class: 'visually-hidden' }, wording.rated(written, ratingCount)),
    element('span', { 'aria-hidden': 'true' }, ` ${written}`, count),
  )
}

function drawStock({ stock }: Card, wording: Wording): HTMLElement {
  if (stock === 0) return element('p', { class: 'product-stock stock-none' }, wording.soldOut)
  return stock <= fewPieces
    ? element('p', { class: 'product-stock stock-few' }, wording.fewLeft(stock))
    : element('p', { class: 'product-stock' }, wording.inStock)
}

/** The score taken apart: each reason with its points, and the sum. */
function drawReasons({ reasons }: Card, voice: Voice): HTMLElement | undefined {
  if (reasons.length === 0) return undefined
  const wording = wordingOf(voice.language)
  const { parts, total } = writePoints(reasons.map(({ points }) => points))
  const rows = reasons.map(({ name }, index) => drawReason(writeReason(name, voice), parts[index] ?? ''))
  const sum = element(
    'tr',
    { class: 'reason-total' },
    element('th', { scope: 'row' }, wording.total),
    element('td', {}, total),
  )
  return element(
    'details',
    { class: 'reasons' },
    element('summary', {}, wording.whyThis),
    element('table', {}, element('tbody', {}, ...rows), element('tfoot', {}, sum)),
  )
}

function drawReason(name: string, points: string): HTMLElement {
  const attributes = points.startsWith('−') ? { class: 'reason-against' } : {}
  return element('tr', attributes, element('th', { scope: 'row' }, name), element('td', {}, points))
}

/** "need: comfortable" is a stable name: what is before the colon the page knows, what is after it is a value. */
function writeReason(name: string, voice: Voice): string {
  const [kind = name, ...values] = name.split(': ')
  const known = entryOf(wordingOf(voice.language).reasons, kind) ?? kind
  const written = [known, ...values.map((value) => wordOf(value, voice))].join(': ')
  return written.charAt(0).toUpperCase() + written.slice(1)
}

function drawActions(card: Card, wording: Wording, say: (text: string) => void): HTMLElement {
  const { url, position, detail, add } = card
  const named = (label: string) => `${label}: ${wording.position(position)}`
  const more = button(
    { class: 'quiet-button', 'aria-label': named(detail.label) },
    () => say(detail.say),
    detail.label,
  )
  const toCart = button(
    { class: 'quiet-button', 'aria-label': named(add.label) },
    () => say(add.say),
    add.label,
  )
  const isOpenable = url !== undefined && leadsSomewhere(url)
  const link = isOpenable
    ? element(
        'a',
        { class: 'product-link', href: url, target: '_blank', rel: 'noopener noreferrer' },
        wording.productPage,
      )
    : undefined
  return element('div', { class: 'product-actions' }, more, toCart, link)
}

/** A page of this shop or on the web; the names that are reserved for examples (RFC 2606) have no pages. */
function leadsSomewhere(url: string): boolean {
  const address = URL.canParse(url, location.origin) ? new URL(url, location.origin) : undefined
  return (
    /^https?:$/.test(address?.protocol ?? '') && !/\.(example|invalid|test)$/.test(address?.hostname ?? '')
  )
}

const unprintable = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\ufeff]/u
const unprintables = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\ufeff]/gu
const unprintablesButBreaks = /(?![\n\t])[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\ufeff]/gu

const plainAscii = /^[\x20-\x7e]*$/
const plainAsciiWithBreaks = /^[\x20-\x7e\n\t]*$/

/** Most texts are plain ASCII, which is told ten times faster. */
function mayNeedCleaning(text: string, plain: RegExp): boolean {
  return !plain.test(text) && unprintable.test(text)
}

/** One line of text: control characters and marks that turn the writing direction are gone, blanks are single. */
export function cleanLine(text: string): string {
  const plain = mayNeedCleaning(text, plainAscii)
    ? text.replace(/[\n\r\t]/g, ' ').replace(unprintables, '')
    : text
  return (plain.includes('  ') ? plain.replace(/ {2,}/g, ' ') : plain).trim()
}

/** Text with its line breaks: control characters are gone. */
export function cleanText(text: string): string {
  return (
    mayNeedCleaning(text, plainAsciiWithBreaks)
      ? text.replace(/\r\n?/g, '\n').replace(unprintablesButBreaks, '')
      : text
  ).trim()
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  trade: '™',
  reg: '®',
  copy: '©',
  deg: '°',
  eacute: 'é',
  times: '×',
}
const markup = /<[a-z!/][^>]*>/i
const mayHideText = /<(?:script|style|!--)/i

/** What a reader would see of a piece of HTML; text without markup stays as it is. */
export function textOfHtml(html: string): string {
  if (!markup.test(html)) return cleanText(decodeEntities(html))
  const text = (mayHideText.test(html) ? withoutHidden(html) : html)
    .replace(/<(?:br|\/p|\/div|\/li|\/h[1-6]|\/tr)\b[^>]*>/gi, '\n')
    .replace(/<[a-z!/][^>]*>/gi, ' ')
  return cleanText(decodeEntities(text))
    .replace(/[ \t\u00a0]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
}

function withoutHidden(html: string): string {
  return html
    .replace(/<(script|style)\b[^>]*>[\s\S]*?(?:<\/\1\s*>|$)/gi, ' ')
    .replace(/<!--[\s\S]*?(?:-->|$)/g, ' ')
}

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return entities[String(name).toLowerCase()] ?? whole
    const code = hex === undefined ? Number(decimal) : Number.parseInt(String(hex), 16)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
  })
}

/** An address that a page may link to or show: http, https or within the shop; anything else is left out. */
export function webAddress(text: string | undefined): string | undefined {
  const address = text === undefined ? '' : cleanLine(text)
  if (address === '') return undefined
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase()
  return scheme === undefined || scheme === 'http' || scheme === 'https' ? address : undefined
}

/** Cuts what is longer than the schema allows, where a shorter text still says the same. */
export function shortened(text: string, maxCharacters: number): string {
  return text.length <= maxCharacters ? text : `${text.slice(0, maxCharacters - 1)}…`
}

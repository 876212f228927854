import { blend, brightness } from './palette.js'
import { type Draw, hashOf, type Pen, tones } from './pen.js'

/** Backdrops: the far colour and the near one. */
const backdrops: readonly (readonly [string, string])[] = [
  ['#f6eee3', '#ead9c3'],
  ['#e9f0f7', '#cfdfee'],
  ['#eef3e8', '#d5e2ca'],
  ['#f8e9e4', '#f0d3c9'],
  ['#f0ebf6', '#dcd1ea'],
  ['#e6f3f1', '#c6e2dd'],
  ['#faf1d9', '#f2e0b0'],
  ['#eeeff2', '#d8dbe3'],
]

const ink = '#2b2e3a'
const accents = ['#ef8354', '#f2c14e', '#4f9d8f', '#5b7db8', '#c8553d', '#8a6fb0', '#f4f1ea'] as const

function gradient(id: string, from: string, middle: string, to: string): string {
  return `<linearGradient id="${id}" x1="0" y1="0" x2=".75" y2="1"><stop offset="0" stop-color="${from}"/><stop offset=".5" stop-color="${middle}"/><stop offset="1" stop-color="${to}"/></linearGradient>`
}

function colorGradient(id: string, hex: string): string {
  const { light, flat, dark } = tones(hex)
  return gradient(id, blend(light, flat, 0.35), flat, blend(dark, flat, 0.25))
}

function accentFor(hex: string, hash: number): string {
  const different = accents.filter((accent) => Math.abs(brightness(accent) - brightness(hex)) > 0.16)
  return different[hash % different.length] ?? accents[0]
}

function backdrop(hash: number, hex: string, id: string): string {
  // a pale thing needs a deeper ground to stand out from
  const pale = brightness(hex) > 0.8
  const [far, near] = backdrops[(hash >>> 3) % backdrops.length] ?? ['#eeeff2', '#d8dbe3']
  const ground = pale ? blend(near, '#5a6f94', 0.08) : far
  const shape = pale ? blend(near, '#4f648c', 0.22) : near
  const shapes = [
    `<circle cx="200" cy="196" r="152" fill="${shape}"/>`,
    `<path d="M60 400V204a140 140 0 0 1 280 0v196Z" fill="${shape}"/>`,
    `<path d="M74 130C112 40 262 22 326 96s48 210-44 252S86 342 58 274s-1-103 16-144Z" fill="${shape}"/>`,
    `<rect x="52" y="52" width="296" height="296" rx="72" fill="${shape}"/>`,
  ]
  return `<rect width="400" height="400" fill="url(#${id})"/>${shapes[(hash >>> 7) % shapes.length] ?? ''}`.replace(
    /^/,
    `<defs>${gradient(id, blend(ground, '#ffffff', 0.55), ground, blend(ground, shape, 0.35))}</defs>`,
  )
}

export function escapeXml(text: string): string {
  const escapes: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  }
  return (
    text
      .replace(/[&<>"']/g, (character) => escapes[character] ?? '')
      // XML 1.0 has no form for control characters and lone surrogates
      .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
  )
}

/** What is painted: its colours, its words in lower case, and the seed that decides the small differences. */
export interface Subject {
  title: string
  words: string
  seed: string
  main: string
  second: string | undefined
}

/** Puts a drawing into its scene: backdrop, shadow, colours. */
export function paintScene(draw: Draw, subject: Subject): string {
  const { seed } = subject
  const hash = hashOf(seed)
  const key = hash.toString(36)
  const main = tones(subject.main)
  const accent = accentFor(subject.main, hash)
  const pen: Pen = {
    main: `url(#m${key})`,
    second: `url(#s${key})`,
    metal: `url(#t${key})`,
    ...main,
    accent,
    ink,
    says: (word) => subject.words.includes(word),
    choose: (place, choices) => hashOf(`${seed}/${place}`) % choices,
  }
  const { shapes, shadow } = draw(pen)
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 400" width="400" height="400" role="img">',
    `<title>${escapeXml(subject.title)}</title>`,
    '<defs>',
    colorGradient(`m${key}`, subject.main),
    colorGradient(`s${key}`, subject.second ?? accent),
    gradient(`t${key}`, '#f4f6f8', '#c9ced6', '#9aa1ad'),
    `<radialGradient id="f${key}"><stop offset="0" stop-color="#1b1f33" stop-opacity=".34"/><stop offset="1" stop-color="#1b1f33" stop-opacity="0"/></radialGradient>`,
    '</defs>',
    backdrop(hash, subject.main, `b${key}`),
    shadow
      ? `<ellipse cx="${shadow.x + 6}" cy="${shadow.y}" rx="${shadow.width / 2}" ry="${Math.max(8, shadow.width / 14)}" fill="url(#f${key})"/>`
      : '',
    shapes,
    '</svg>',
  ].join('')
}

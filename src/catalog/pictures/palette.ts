/** Colour names of feeds in English and Chinese, as red-green-blue. */
const namedColors: Readonly<Record<string, string>> = {
  black: '#33353d',
  white: '#fbfbfa',
  'off white': '#f4efe4',
  ivory: '#f6f0df',
  cream: '#f3e8d0',
  beige: '#dfcfb4',
  sand: '#d8c39c',
  grey: '#9aa0a8',
  gray: '#9aa0a8',
  'light grey': '#c6cad0',
  'light gray': '#c6cad0',
  'dark grey': '#5c626b',
  charcoal: '#4b5059',
  silver: '#c3c8cf',
  gold: '#d6ac51',
  brass: '#c79f4b',
  bronze: '#a9743f',
  copper: '#c27a4e',
  'rose gold': '#dda596',
  navy: '#2b3d66',
  blue: '#3b74c9',
  'light blue': '#9cc3e8',
  'sky blue': '#7fbbea',
  'denim blue': '#4c6e9c',
  indigo: '#454f9e',
  teal: '#23807f',
  turquoise: '#3cb9b2',
  cyan: '#35b3cf',
  green: '#479a5b',
  'dark green': '#2c5c45',
  olive: '#77793f',
  sage: '#a3b596',
  mint: '#a5dcc3',
  lime: '#a8cf45',
  khaki: '#a99a6c',
  yellow: '#f2c53d',
  mustard: '#d3a02c',
  orange: '#ec8136',
  coral: '#f07f6d',
  peach: '#f7b995',
  red: '#d3423f',
  burgundy: '#7b2638',
  wine: '#7b2638',
  maroon: '#7b2638',
  pink: '#f094b2',
  'dusty pink': '#d9a2a4',
  purple: '#7a56ab',
  lilac: '#bba6d8',
  lavender: '#bba6d8',
  violet: '#8562bd',
  brown: '#7f5639',
  chocolate: '#5d3b28',
  tan: '#bd8a57',
  camel: '#c39a68',
  terracotta: '#c3684a',
  walnut: '#76533b',
  oak: '#c9a574',
  natural: '#d9bf94',
  nude: '#e3c0a6',
  clear: '#d9e8ef',
  transparent: '#d9e8ef',
  multicolor: '#e8785c',
  multicolour: '#e8785c',
  黑: '#33353d',
  白: '#fbfbfa',
  米白: '#f4efe4',
  米色: '#dfcfb4',
  灰: '#9aa0a8',
  银: '#c3c8cf',
  金: '#d6ac51',
  玫瑰金: '#dda596',
  藏青: '#2b3d66',
  藏蓝: '#2b3d66',
  蓝: '#3b74c9',
  浅蓝: '#9cc3e8',
  天蓝: '#7fbbea',
  青: '#23807f',
  绿: '#479a5b',
  墨绿: '#2c5c45',
  卡其: '#a99a6c',
  黄: '#f2c53d',
  橙: '#ec8136',
  红: '#d3423f',
  酒红: '#7b2638',
  粉: '#f094b2',
  紫: '#7a56ab',
  棕: '#7f5639',
  咖啡: '#7f5639',
  驼: '#c39a68',
}

/** The colour that a name contains; the longest known name wins, so that "dark green" is not green. */
export function colorOfName(name: string): string | undefined {
  const wanted = name.toLowerCase()
  const known = Object.keys(namedColors)
    .filter((color) => wanted.includes(color))
    .sort((a, b) => b.length - a.length)[0]
  return known === undefined ? undefined : namedColors[known]
}

function channels(hex: string): [number, number, number] {
  const value = Number.parseInt(hex.slice(1), 16)
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255]
}

/** A colour between two, at 0 the first and at 1 the second. */
export function blend(from: string, to: string, share: number): string {
  const [start, end] = [channels(from), channels(to)]
  const mixed = start.map((channel, index) => Math.round(channel + ((end[index] ?? 0) - channel) * share))
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`
}

/** How bright a colour looks, 0 to 1 (the weights of Rec. 709). */
export function brightness(hex: string): number {
  const [red, green, blue] = channels(hex)
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255
}

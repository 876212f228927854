/** A piece of a picture, ready to be put into the document. */
export type Mark = string

/** Colours that a person who cannot tell red from green tells apart (Okabe and Ito). */
export const colors = {
  blue: '#0072b2',
  orange: '#d55e00',
  green: '#009e73',
  grey: '#8a8a8a',
  ink: '#222222',
  pale: '#dddddd',
}

/** A whole picture on white, with a title that a screen reader reads. */
export function drawSvg(width: number, height: number, title: string, marks: readonly Mark[]): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" font-family="sans-serif" font-size="12">`,
    `<title>${escapeXml(title)}</title>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    ...marks,
    '</svg>\n',
  ].join('\n')
}

export interface WordStyle {
  anchor?: 'start' | 'middle' | 'end'
  size?: number
  color?: string
  /** Degrees, clockwise, around the point. */
  turn?: number
}

export function drawWords(x: number, y: number, words: string, style: WordStyle = {}): Mark {
  const { anchor = 'start', size = 12, color = colors.ink, turn = 0 } = style
  const turned = turn === 0 ? '' : ` transform="rotate(${turn} ${round(x)} ${round(y)})"`
  return `<text x="${round(x)}" y="${round(y)}" text-anchor="${anchor}" font-size="${size}" fill="${color}"${turned}>${escapeXml(words)}</text>`
}

export function drawBox(
  corner: { x: number; y: number; width: number; height: number },
  fill: string,
  opacity = 1,
): Mark {
  const { x, y, width, height } = corner
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" fill="${fill}" fill-opacity="${round(opacity)}"/>`
}

/** A line through points; dashed where it is only there to compare with. */
export function drawPath(
  points: readonly (readonly [number, number])[],
  color: string,
  dashed = false,
): Mark {
  const places = points.map(([x, y]) => `${round(x)},${round(y)}`).join(' ')
  const dashes = dashed ? ' stroke-dasharray="4 4"' : ''
  return `<polyline points="${places}" fill="none" stroke="${color}" stroke-width="${dashed ? 1 : 2}"${dashes}/>`
}

function round(number: number): number {
  return Math.round(number * 100) / 100
}

function escapeXml(words: string): string {
  return words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

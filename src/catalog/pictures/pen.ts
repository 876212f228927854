import { blend, brightness } from './palette.js'

/** What a drawing is made with: the product's colours, and chance that depends on the product alone. */
export interface Pen {
  /** A gradient of the main colour, light from the upper left. */
  main: string
  /** The same for the second colour. */
  second: string
  /** A gradient of light metal. */
  metal: string
  /** Plain tones of the main colour, from light to dark. */
  light: string
  flat: string
  dark: string
  deep: string
  /** A colour that stands out from the main one. */
  accent: string
  /** The dark of outlines, screens and soles. */
  ink: string
  /** Whether the product's own words name this: "striped", "plain". */
  says(word: string): boolean
  /** A whole number from 0 up to, not including, `choices`; the same for the same product and `place`. */
  choose(place: string, choices: number): number
}

/** What stands below the thing: a shadow this wide, in the picture's units, at this height. */
export interface Drawing {
  shapes: string
  shadow: { x: number; y: number; width: number } | undefined
}

export type Draw = (pen: Pen) => Drawing

/** FNV-1a, 32 bits. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0
  return hash
}

/** A thing that stands on the floor. */
export function standing(shapes: string, width: number, y = 318, x = 200): Drawing {
  return { shapes, shadow: { x, y, width } }
}

/** A thing that hangs or floats before the backdrop. */
export function floating(shapes: string): Drawing {
  return { shapes, shadow: undefined }
}

export function path(outline: string, fill: string, more = ''): string {
  return `<path d="${outline}" fill="${fill}"${more && ` ${more}`}/>`
}

export function line(outline: string, stroke: string, width: number, more = ''): string {
  return `<path d="${outline}" fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"${more && ` ${more}`}/>`
}

export function oval(x: number, y: number, rx: number, ry: number, fill: string, more = ''): string {
  return `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${fill}"${more && ` ${more}`}/>`
}

export function disc(x: number, y: number, radius: number, fill: string, more = ''): string {
  return oval(x, y, radius, radius, fill, more)
}

export function box(
  x: number,
  y: number,
  width: number,
  height: number,
  round: number,
  fill: string,
  more = '',
): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${round}" fill="${fill}"${more && ` ${more}`}/>`
}

export function group(transform: string, ...shapes: string[]): string {
  return `<g transform="${transform}">${shapes.join('')}</g>`
}

/** Light that falls on a part. */
export function shine(outline: string, strength = 0.28): string {
  return path(outline, '#fff', `opacity="${strength}"`)
}

/** The side away from the light. */
export function shade(outline: string, strength = 0.13): string {
  return path(outline, '#1b1f33', `opacity="${strength}"`)
}

/** Tones of a colour that keep their distance in very light and very dark ones. */
export function tones(hex: string) {
  const bright = brightness(hex)
  return {
    light: blend(hex, '#ffffff', bright < 0.3 ? 0.24 : 0.38),
    flat: hex,
    dark: blend(hex, bright > 0.85 ? '#8d94a8' : '#1a1c2c', bright > 0.85 ? 0.28 : 0.24),
    deep: blend(hex, bright > 0.85 ? '#7d8498' : '#14162a', bright > 0.85 ? 0.5 : 0.5),
  }
}

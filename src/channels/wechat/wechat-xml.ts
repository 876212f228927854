import { SaxesParser } from 'saxes'
import { Refusal } from '../refusal.js'

/**
 * The fields of a message: the elements within the one at the top, by name. Deeper ones are passed over; a document type
 * or an entity of its own is none that WeChat sends.
 *
 * @throws Refusal 400 for what is not such XML
 */
export function readXml(xml: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>()
  const open: string[] = []
  const parser = new SaxesParser()
  parser.on('doctype', () => refuse())
  parser.on('error', () => refuse())
  parser.on('opentag', ({ name }) => {
    open.push(name)
    if (open.length === 2) fields.set(name, '')
  })
  parser.on('closetag', () => void open.pop())
  const add = (text: string) => {
    const [, name, deeper] = open
    if (name !== undefined && deeper === undefined) fields.set(name, (fields.get(name) ?? '') + text)
  }
  parser.on('text', add)
  parser.on('cdata', add)
  parser.write(xml).close()
  if (fields.size === 0) refuse()
  return fields
}

/** Fields as a message: every value as character data, numbers too. */
export function writeXml(fields: Readonly<Record<string, string>>): string {
  const elements = Object.entries(fields).map(([name, value]) => `<${name}>${characterData(value)}</${name}>`)
  return `<xml>${elements.join('')}</xml>`
}

/** What ends character data is parted over two, and what XML has no place for is left out. */
function characterData(value: string): string {
  const allowed = [...value].filter(isXmlCharacter).join('')
  return `<![CDATA[${allowed.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`
}

/** https://www.w3.org/TR/xml/#charsets */
function isXmlCharacter(character: string): boolean {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd
  return (code < 0xd800 || code > 0xdfff) && code !== 0xfffe && code !== 0xffff
}

function refuse(): never {
  throw new Refusal(400, 'Malformed', 'The webhook is not XML of the published form.')
}

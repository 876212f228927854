import { SaxesParser } from 'saxes'
import { ParleyError } from '../../errors.js'
import { limits } from '../../limits.js'
import type { RejectedRow } from './feed-item.js'
import type { MerchantRow } from './merchant-feed.js'

interface OpenItem {
  line: number
  fields: Map<string, string[]>
  /** Names of the elements open inside the item, outermost first. */
  path: string[]
  text: string
  /** Of a nested element such as product_detail: what its children hold. */
  nested: string[]
  characters: number
  fault?: string
}

/** Items of RSS 2.0 or entries of Atom, one at a time; entities of the file's own are never expanded. */
export async function* readMerchantXml(
  text: AsyncIterable<string>,
  name: string,
): AsyncGenerator<MerchantRow | RejectedRow> {
  const done: (MerchantRow | RejectedRow)[] = []
  const reader = createItemReader((item) => done.push(item))
  let charactersWithoutItem = 0
  for await (const chunk of text) {
    reader.write(chunk)
    charactersWithoutItem = done.length > 0 ? 0 : charactersWithoutItem + chunk.length
    // an element that never ends would be held whole
    if (charactersWithoutItem > maxCharactersWithoutItem) throw notItems(name)
    yield* done.splice(0)
  }
  reader.close()
  yield* done
}

const maxCharactersWithoutItem = 16 * limits.catalogue.maxRowBytes

function createItemReader(give: (item: MerchantRow | RejectedRow) => void) {
  const parser = new SaxesParser()
  let item: OpenItem | undefined
  let faultOutside: string | undefined

  parser.on('error', (error) => {
    const reason = error.message.replace(/^\d+:\d+: /, '')
    if (item) item.fault ??= reason
    else faultOutside ??= reason
  })
  parser.on('opentag', (tag) => {
    const element = localName(tag.name)
    if (item) openInside(item, element, tag.attributes)
    else if (element === 'item' || element === 'entry') {
      item = { line: parser.line, fields: new Map(), path: [], text: '', nested: [], characters: 0 }
    }
  })
  const addText = (text: string) => {
    if (!item) return
    item.characters += text.length
    if (item.characters <= limits.catalogue.maxRowBytes) item.text += text
  }
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.on('closetag', () => {
    if (!item) return
    if (item.path.length > 0) closeInside(item)
    else {
      give(finished(item))
      item = undefined
    }
  })
  return {
    write: (chunk: string) => parser.write(chunk),
    close() {
      parser.close()
      if (item) give(rejected(item.line, item.fault ?? 'the file ends inside it'))
      else if (faultOutside) give(rejected(parser.line, faultOutside))
    },
  }
}

function openInside(item: OpenItem, element: string, attributes: Readonly<Record<string, string>>): void {
  item.path.push(element)
  item.text = ''
  if (item.path.length === 1) item.nested = []
  const { href } = attributes
  if (element === 'link' && href !== undefined) put(item, 'link', href)
}

function closeInside(item: OpenItem): void {
  const element = item.path.pop()
  const text = item.text.trim()
  item.text = ''
  if (element === undefined) return
  if (item.path.length > 0) item.nested.push(text)
  else if (item.nested.length > 0) put(item, element, item.nested.join(':'))
  else if (text !== '') put(item, element, text)
}

function put(item: OpenItem, name: string, value: string): void {
  item.fields.set(name, [...(item.fields.get(name) ?? []), value])
}

function finished(item: OpenItem): MerchantRow | RejectedRow {
  if (item.fault !== undefined) return rejected(item.line, item.fault)
  if (item.characters > limits.catalogue.maxRowBytes) {
    return rejected(item.line, `the item is longer than ${limits.catalogue.maxRowBytes} characters`)
  }
  return { line: item.line, fields: item.fields }
}

function rejected(line: number, reason: string): RejectedRow {
  return { kind: 'rejected', line, field: '', reason }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1).toLowerCase()
}

function notItems(name: string): ParleyError {
  return new ParleyError('feed-unreadable', `The feed ${name} holds no items where they are looked for.`, {
    nextStep: 'A Merchant Center feed is RSS 2.0 with <item> or Atom with <entry>.',
  })
}

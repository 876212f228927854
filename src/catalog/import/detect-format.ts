export const feedFormats = ['parley', 'acp', 'merchant', 'shopify'] as const
export type FeedFormat = (typeof feedFormats)[number]

/** Which feed a file is, from its first kilobytes; undefined where it is none that is known. */
export function detectFormat(head: string): FeedFormat | undefined {
  const start = head.trimStart()
  if (start.startsWith('<')) return looksLikeMerchantXml(start) ? 'merchant' : undefined
  if (start.startsWith('{')) return detectJsonLines(start)
  return detectTable(start)
}

export function isXml(head: string): boolean {
  return head.trimStart().startsWith('<')
}

function looksLikeMerchantXml(start: string): boolean {
  return /<(?:rss|feed|channel|item|entry)[\s>]/.test(start)
}

/** Parley's price is an object with whole minor units; the other's is a text with the currency. */
function detectJsonLines(start: string): FeedFormat | undefined {
  const [first = ''] = start.split('\n', 1)
  if (/"amountMinor"\s*:/.test(first)) return 'parley'
  if (
    /"(?:item_id|image_link|image_url|enable_search|is_eligible_search|product_category|item_group_id|inventory_quantity)"\s*:/.test(
      first,
    )
  ) {
    return 'acp'
  }
  if (/"price"\s*:\s*\{/.test(first)) return 'parley'
  return /"id"\s*:/.test(first) && /"title"\s*:/.test(first) ? 'acp' : undefined
}

function detectTable(start: string): FeedFormat | undefined {
  const [first = ''] = start.split(/\r?\n/, 1)
  const columns = first.split(/[\t,;]/).map((column) => column.trim().replace(/^"|"$/g, '').toLowerCase())
  const has = (...names: string[]) => names.some((name) => columns.includes(name))
  if (has('handle', 'url handle') && has('title', 'variant price', 'option1 name', 'variant sku'))
    return 'shopify'
  if (has('id') && has('title') && has('price', 'availability', 'link', 'image_link', 'image link'))
    return 'merchant'
  return undefined
}

/** Gives a link back where it leads to the shop itself, undefined for every other. */
export type OwnLink = (url: string | undefined) => string | undefined

/**
 * Links may lead to these hosts alone, over https: an address in a feed can be anybody's. Matched by whole host names, so that
 * neither "shop.example.evil.example" nor "user@" before a host passes.
 */
export function createOwnLink(hosts: readonly string[]): OwnLink {
  const own = new Set(hosts.map((host) => host.toLowerCase()))
  return (url) => {
    if (url === undefined || !URL.canParse(url)) return undefined
    const { protocol, hostname, username, password, href } = new URL(url)
    const isPlain = protocol === 'https:' && username === '' && password === ''
    return isPlain && own.has(hostname) ? href : undefined
  }
}

/** What a messenger would turn into a link by itself: an address, a bare host, a mention. */
const linkLike = /[a-z][\w+.-]*:\/\/\S+|(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?:[/?#:]\S*)?|@(?=\w)/giu

/**
 * A text in which no messenger finds a link: what looks like one keeps its look in other characters. Words of a catalogue
 * or a shopper go through this; the shop's own addresses are put in afterwards.
 */
export function withoutLinks(text: string): string {
  return text.replaceAll(linkLike, (found) =>
    found.replaceAll('://', ':∕∕').replaceAll('.', '․').replaceAll('@', '＠'),
  )
}

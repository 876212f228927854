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

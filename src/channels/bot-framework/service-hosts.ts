/** Where Microsoft's own channels are answered. */
export const standardServiceHosts = ['.botframework.com', 'smba.trafficmanager.net', '.teams.microsoft.com']

const thisMachine = new Set(['localhost', '127.0.0.1', '[::1]'])

/**
 * Whether answers may go to an address that an activity names: anybody could name any. https at an allowed host; without an app
 * id this machine alone.
 */
export function isAllowedService(
  serviceUrl: string,
  hosts: readonly string[],
  isLocalOnly: boolean,
): boolean {
  if (!URL.canParse(serviceUrl)) return false
  const { protocol, hostname, username, password } = new URL(serviceUrl)
  if (username !== '' || password !== '') return false
  const isHere = thisMachine.has(hostname)
  if (isLocalOnly) return isHere && /^https?:$/.test(protocol)
  const isAllowed = hosts.some((host) => (host.startsWith('.') ? hostname.endsWith(host) : hostname === host))
  return isAllowed && (protocol === 'https:' || isHere)
}

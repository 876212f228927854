import { createServer, type Server } from 'node:net'
import { ParleyError } from '../errors.js'

export interface Address {
  host: string
  /** 0 takes any free one. */
  port: number
}

/** Listens, and returns the port. Throws ParleyError 'port-in-use', or 'configuration' for an address that is not ours. */
export function listen(server: Server, address: Address): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => reject(listenError(cause, address)))
    server.listen(address.port, address.host, () => {
      const bound = server.address()
      resolve(typeof bound === 'object' && bound !== null ? bound.port : address.port)
    })
  })
}

/** Finds out in a moment what would otherwise show only after everything is loaded. */
export async function requireFreePort(address: Address): Promise<void> {
  const probe = createServer()
  await listen(probe, address)
  await new Promise((resolve) => probe.close(resolve))
}

function listenError(cause: NodeJS.ErrnoException, { host, port }: Address): ParleyError {
  switch (cause.code) {
    case 'EADDRINUSE':
      return new ParleyError('port-in-use', `The port ${port} is in use by another program`, {
        nextStep: `End that program, or choose another port: PORT=${port + 1} npm start`,
        cause,
      })
    case 'EACCES':
      return new ParleyError('configuration', `The port ${port} may not be used by this user`, {
        nextStep: 'Choose a PORT of 1024 or above.',
        cause,
      })
    default:
      return new ParleyError('configuration', `HOST=${host} is not an address to listen on`, {
        nextStep:
          'Set HOST to 127.0.0.1 (this machine alone), 0.0.0.0 (the network) or an address of this machine.',
        cause,
      })
  }
}

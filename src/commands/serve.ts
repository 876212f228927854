import { type Assistant, dataFiles, openAssistant } from '../assistant.js'
import { drawPicture } from '../catalog/picture.js'
import type { Channel } from '../channels/channel.js'
import { createMessengerChannels, messengerStates } from '../channels/messengers.js'
import { createOwnLink } from '../channels/rendering/own-hosts.js'
import { createRestChannel } from '../channels/rest/rest-channel.js'
import { loadTokenSecret } from '../channels/web/token-secret.js'
import { createWebChannel } from '../channels/web/web-channel.js'
import { findWebChatFile } from '../channels/web/web-chat-file.js'
import type { Config } from '../config.js'
import type { Log } from '../log.js'
import { createServer, type ParleyServer } from '../server.js'
import type { CommandContext, Outcome } from './command-context.js'
import { withLoadProgress } from './load-progress.js'
import { listen, requireFreePort } from './port.js'
import { writeLine } from './terminal.js'

/** Serves until it is asked to stop; then the turns that run are finished and everything is closed. */
export async function serve(context: CommandContext): Promise<Outcome> {
  const { config, log, terminal, stopRequested } = context
  await requireFreePort(config)
  const assistant = await withLoadProgress(terminal.talk, (report) => openAssistant(config, log, report))
  try {
    const askedToStop = stopRequested() // from here on a signal ends it cleanly
    const server = await createShopServer(context, assistant)
    const port = await listen(server.http, config)
    await writeLine(terminal.talk, `The shop’s assistant is at ${addressOf(config, port)} (Ctrl-C stops it)`)
    await askedToStop
    await writeLine(terminal.talk, 'Stopping: finishing what is being answered.')
    await server.stop()
    return 'good'
  } finally {
    await assistant.stop()
  }
}

async function createShopServer(
  { config, log }: CommandContext,
  assistant: Assistant,
): Promise<ParleyServer> {
  const { catalogue, index, inference, takeTurn, activities } = assistant
  const reportError = (error: unknown) => log.error({ error }, 'A request failed')
  const web = createWebChannel({
    takeTurn,
    log: activities,
    tokenSecret: tokenSecret(config),
    webChat: findWebChatFile(),
    reportError,
  })
  return createServer({
    channels: [
      ...openRest(config, assistant, reportError),
      web,
      ...(await openMessengers(config, log, assistant, reportError)),
    ],
    pictureOf(id) {
      const product = catalogue.get(id)
      return product && drawPicture(product)
    },
    readiness: () => ({
      isReady: catalogue.count() > 0,
      parts: {
        models: inference.device(),
        catalogue: `${catalogue.count()} products`,
        index: `${index.count()} vectors`,
      },
    }),
    reportError,
  })
}

function openRest(
  { channels }: Config,
  { takeTurn, activities }: Assistant,
  reportError: (error: unknown) => void,
): Channel[] {
  const apiKey = channels.values.PARLEY_API_KEY
  return apiKey === undefined ? [] : [createRestChannel({ takeTurn, log: activities, apiKey, reportError })]
}

/** The messengers that are set up; of one that is so by half, the log says what is missing. */
function openMessengers(
  { channels, checkoutUrl }: Config,
  log: Log,
  { takeTurn, mailbox }: Assistant,
  reportError: (error: unknown) => void,
): Promise<Channel[]> {
  for (const { name, missing } of messengerStates(channels)) {
    if (missing.length === 0) log.info({ channel: name }, 'A messenger is on')
    else log.warn({ channel: name, missing }, 'A messenger is off: settings are missing')
  }
  const hosts = checkoutUrl === undefined ? [] : [new URL(checkoutUrl).hostname]
  return createMessengerChannels(channels, createOwnLink([...channels.shopHosts, ...hosts]), {
    takeTurn,
    mailbox,
    reportError,
    reportRefused: (refused) => log.warn(refused, 'A webhook was refused'),
    reportDead: (letter) => log.error(letter, 'An answer could not be delivered and was given up'),
  })
}

function tokenSecret(config: Config): Buffer {
  const { directLineSecret } = config
  return directLineSecret === undefined
    ? loadTokenSecret(dataFiles(config).tokenSecret)
    : Buffer.from(directLineSecret, 'utf8')
}

/** As a person on this machine would type it. */
function addressOf({ host }: Config, port: number): string {
  const isHere = ['127.0.0.1', '0.0.0.0', '::', '::1', 'localhost'].includes(host)
  const name = host.includes(':') ? `[${host}]` : host
  return `http://${isHere ? 'localhost' : name}:${port}`
}

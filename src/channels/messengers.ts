import type { Channel } from './channel.js'
import { type ChannelSettings, settingsOf } from './channel-settings.js'
import type { Messenger } from './messenger/messenger.js'
import { createMessengerChannel, type MessengerChannelParts } from './messenger/messenger-channel.js'
import type { OwnLink } from './rendering/own-hosts.js'
import { createTelegramMessenger } from './telegram/telegram-messenger.js'

/** Which messengers are on, and which were set up by half. */
export interface MessengerState {
  name: string
  /** Settings that are not there; none where it is on. */
  missing: readonly string[]
}

type Opening = (settings: ChannelSettings, ownLink: OwnLink) => Opened
type Opened = { open(parts: MessengerChannelParts): Channel } | { missing: readonly string[] }

/** Every messenger, with how its settings make it. */
const messengers: Readonly<Record<string, Opening>> = {
  telegram({ values }, ownLink) {
    const read = settingsOf('telegram', values)
    if ('missing' in read) return read
    const { TELEGRAM_BOT_TOKEN: botToken, TELEGRAM_WEBHOOK_SECRET: webhookSecret } = read.given
    return opened(
      createTelegramMessenger({ botToken, webhookSecret, apiUrl: values.TELEGRAM_API_URL }, ownLink),
    )
  },
}

/** The messengers that were meant to be on: those with any setting of theirs. */
export function messengerStates(settings: ChannelSettings): MessengerState[] {
  return Object.entries(messengers).flatMap(([name, opening]) => {
    const made = opening(settings, () => undefined)
    if ('open' in made) return [{ name, missing: [] }]
    return made.missing.length === 0 ? [] : [{ name, missing: made.missing }]
  })
}

/** The channels of the messengers whose settings are all there; one without its secret is off. */
export function createMessengerChannels(
  settings: ChannelSettings,
  ownLink: OwnLink,
  parts: MessengerChannelParts,
): Channel[] {
  return Object.values(messengers).flatMap((opening) => {
    const made = opening(settings, ownLink)
    return 'open' in made ? [made.open(parts)] : []
  })
}

function opened<Address, Call>(messenger: Messenger<Address, Call>): Opened {
  return { open: (parts) => createMessengerChannel(messenger, parts) }
}

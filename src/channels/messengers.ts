import { standardServiceHosts } from './bot-framework/service-hosts.js'
import type { Channel } from './channel.js'
import { type ChannelSettings, hostsOf, settingsOf } from './channel-settings.js'
import { createLineMessenger } from './line/line-messenger.js'
import type { Messenger } from './messenger/messenger.js'
import { createMessengerChannel, type MessengerChannelParts } from './messenger/messenger-channel.js'
import type { OwnLink } from './rendering/own-hosts.js'
import { createSlackMessenger } from './slack/slack-messenger.js'
import { createTelegramMessenger } from './telegram/telegram-messenger.js'
import { createWeChatMessenger } from './wechat/wechat-messenger.js'
import { createWhatsAppMessenger } from './whatsapp/whatsapp-messenger.js'

/** Which messengers are on, and which were set up by half. */
export interface MessengerState {
  name: string
  /** Settings that are not there; none where it is on. */
  missing: readonly string[]
}

type Opening = (settings: ChannelSettings, ownLink: OwnLink) => Opened
type Opened =
  | { open(parts: MessengerChannelParts): Channel | Promise<Channel> }
  | { missing: readonly string[] }

/** Every messenger, with how its settings make it. */
const messengers: Readonly<Record<string, Opening>> = {
  telegram({ values }, ownLink) {
    const { given, missing } = settingsOf('telegram', values)
    if (given === undefined) return { missing }
    const { TELEGRAM_BOT_TOKEN: botToken, TELEGRAM_WEBHOOK_SECRET: webhookSecret } = given
    const settings = { botToken, webhookSecret, apiUrl: values.TELEGRAM_API_URL }
    return opened(createTelegramMessenger(settings, ownLink))
  },
  whatsapp({ values }, ownLink) {
    const { given, missing } = settingsOf('whatsapp', values)
    if (given === undefined) return { missing }
    const settings = {
      accessToken: given.WHATSAPP_ACCESS_TOKEN,
      appSecret: given.WHATSAPP_APP_SECRET,
      verifyToken: given.WHATSAPP_VERIFY_TOKEN,
      phoneNumberId: given.WHATSAPP_PHONE_NUMBER_ID,
      apiUrl: values.WHATSAPP_API_URL,
    }
    return opened(createWhatsAppMessenger(settings, ownLink))
  },
  slack({ values }, ownLink) {
    const { given, missing } = settingsOf('slack', values)
    if (given === undefined) return { missing }
    const { SLACK_BOT_TOKEN: botToken, SLACK_SIGNING_SECRET: signingSecret } = given
    return opened(createSlackMessenger({ botToken, signingSecret, apiUrl: values.SLACK_API_URL }, ownLink))
  },
  line({ values }, ownLink) {
    const { given, missing } = settingsOf('line', values)
    if (given === undefined) return { missing }
    const { LINE_CHANNEL_ACCESS_TOKEN: channelAccessToken, LINE_CHANNEL_SECRET: channelSecret } = given
    const settings = { channelAccessToken, channelSecret, apiUrl: values.LINE_API_URL }
    return opened(createLineMessenger(settings, ownLink))
  },
  wechat({ values }, ownLink) {
    const { given, missing } = settingsOf('wechat', values)
    if (given === undefined) return { missing }
    const settings = {
      appId: given.WECHAT_APP_ID,
      appSecret: given.WECHAT_APP_SECRET,
      token: given.WECHAT_TOKEN,
      apiUrl: values.WECHAT_API_URL,
      ...(values.WECHAT_ENCODING_AES_KEY !== undefined && { encodingAesKey: values.WECHAT_ENCODING_AES_KEY }),
    }
    return opened(createWeChatMessenger(settings, ownLink))
  },
  'bot-framework': openBotFramework,
}

/** Its library takes a second to load, so only who uses it waits for that. */
function openBotFramework({ values }: ChannelSettings, ownLink: OwnLink): Opened {
  const { given, missing } = settingsOf('bot-framework', values)
  const isForThisMachine = values.BOT_FRAMEWORK_EMULATOR === 'true' && missing.length === 0
  if (given === undefined && !isForThisMachine) return { missing }
  const app = given && {
    id: given.BOT_FRAMEWORK_APP_ID,
    password: given.BOT_FRAMEWORK_APP_PASSWORD,
    ...(values.BOT_FRAMEWORK_TENANT_ID !== undefined && { tenantId: values.BOT_FRAMEWORK_TENANT_ID }),
  }
  const serviceHosts = hostsOf(values.BOT_FRAMEWORK_SERVICE_HOSTS)
  const settings = {
    app,
    serviceHosts: serviceHosts.length > 0 ? serviceHosts : standardServiceHosts,
    openIdUrl: values.BOT_FRAMEWORK_OPENID_URL,
  }
  return {
    async open(parts) {
      const { createBotFrameworkMessenger } = await import('./bot-framework/bot-framework-messenger.js')
      return createMessengerChannel(createBotFrameworkMessenger(settings, ownLink), parts)
    },
  }
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
export async function createMessengerChannels(
  settings: ChannelSettings,
  ownLink: OwnLink,
  parts: MessengerChannelParts,
): Promise<Channel[]> {
  const made = Object.values(messengers).map((opening) => opening(settings, ownLink))
  return Promise.all(made.flatMap((one) => ('open' in one ? [one.open(parts)] : [])))
}

function opened<Address, Call>(messenger: Messenger<Address, Call>): Opened {
  return { open: (parts) => createMessengerChannel(messenger, parts) }
}

import { z } from 'zod'

/** An address of an interface; anything but https is for this machine alone. */
function interfaceAddress(standard: string) {
  return z
    .string()
    .refine(isInterfaceAddress, 'an address that begins with https:// and ends without a slash')
    .default(standard)
}

const secret = z.string().min(8, 'at least 8 characters').optional()

const hostNames = z
  .string()
  .regex(
    /^[\w.-]+(?:\s*,\s*[\w.-]+)*$/,
    'host names with commas between, such as shop.example,www.shop.example',
  )

/** What a merchant sets to switch channels on; .env.example and docs/CHANNELS.md explain each. */
export const channelSettingsShape = {
  PARLEY_SHOP_HOSTS: hostNames.optional(),
  PARLEY_API_KEY: z
    .string()
    .regex(/^[\x21-\x7e]{32,}$/, 'at least 32 characters without spaces')
    .optional(),
  TELEGRAM_BOT_TOKEN: z
    .string()
    .regex(/^\d+:[\w-]{30,}$/, 'a token as @BotFather gives it')
    .optional(),
  TELEGRAM_WEBHOOK_SECRET: z
    .string()
    .regex(/^[\w-]{16,256}$/, '16 to 256 letters, digits, _ and -')
    .optional(),
  TELEGRAM_API_URL: interfaceAddress('https://api.telegram.org'),
  WHATSAPP_ACCESS_TOKEN: secret,
  WHATSAPP_APP_SECRET: secret,
  WHATSAPP_VERIFY_TOKEN: secret,
  WHATSAPP_PHONE_NUMBER_ID: z.string().regex(/^\d+$/, 'digits').optional(),
  WHATSAPP_API_URL: interfaceAddress('https://graph.facebook.com/v23.0'),
  SLACK_BOT_TOKEN: z
    .string()
    .regex(/^xox[a-z]-/, 'a token that begins with xoxb-')
    .optional(),
  SLACK_SIGNING_SECRET: secret,
  SLACK_API_URL: interfaceAddress('https://slack.com/api'),
  LINE_CHANNEL_ACCESS_TOKEN: secret,
  LINE_CHANNEL_SECRET: secret,
  LINE_API_URL: interfaceAddress('https://api.line.me'),
  WECHAT_APP_ID: z.string().min(1).optional(),
  WECHAT_APP_SECRET: secret,
  WECHAT_TOKEN: z
    .string()
    .regex(/^[A-Za-z0-9]{3,32}$/, '3 to 32 letters and digits')
    .optional(),
  WECHAT_ENCODING_AES_KEY: z
    .string()
    .regex(/^[A-Za-z0-9]{43}$/, '43 letters and digits')
    .optional(),
  WECHAT_API_URL: interfaceAddress('https://api.weixin.qq.com'),
  BOT_FRAMEWORK_APP_ID: z.string().min(8, 'at least 8 characters').optional(),
  BOT_FRAMEWORK_APP_PASSWORD: secret,
  BOT_FRAMEWORK_TENANT_ID: z.string().min(1).optional(),
  BOT_FRAMEWORK_SERVICE_HOSTS: hostNames.optional(),
  BOT_FRAMEWORK_OPENID_URL: interfaceAddress(
    'https://login.botframework.com/v1/.well-known/openidconfiguration',
  ),
  BOT_FRAMEWORK_EMULATOR: z.enum(['true', 'false']).default('false'),
}

type Settings = z.output<z.ZodObject<typeof channelSettingsShape>>
export type ChannelSettingName = keyof Settings

/** Values that are never shown. */
export const secretChannelSettings = [
  'PARLEY_API_KEY',
  'TELEGRAM_BOT_TOKEN',
  'TELEGRAM_WEBHOOK_SECRET',
  'WHATSAPP_ACCESS_TOKEN',
  'WHATSAPP_APP_SECRET',
  'WHATSAPP_VERIFY_TOKEN',
  'SLACK_BOT_TOKEN',
  'SLACK_SIGNING_SECRET',
  'LINE_CHANNEL_ACCESS_TOKEN',
  'LINE_CHANNEL_SECRET',
  'WECHAT_APP_SECRET',
  'WECHAT_TOKEN',
  'WECHAT_ENCODING_AES_KEY',
  'BOT_FRAMEWORK_APP_PASSWORD',
] as const satisfies readonly ChannelSettingName[]

/** What a messenger needs to be on; with none of it, it was not meant to be. */
const needs = {
  telegram: ['TELEGRAM_BOT_TOKEN', 'TELEGRAM_WEBHOOK_SECRET'],
  whatsapp: [
    'WHATSAPP_ACCESS_TOKEN',
    'WHATSAPP_APP_SECRET',
    'WHATSAPP_VERIFY_TOKEN',
    'WHATSAPP_PHONE_NUMBER_ID',
  ],
  slack: ['SLACK_BOT_TOKEN', 'SLACK_SIGNING_SECRET'],
  line: ['LINE_CHANNEL_ACCESS_TOKEN', 'LINE_CHANNEL_SECRET'],
  wechat: ['WECHAT_APP_ID', 'WECHAT_APP_SECRET', 'WECHAT_TOKEN'],
  'bot-framework': ['BOT_FRAMEWORK_APP_ID', 'BOT_FRAMEWORK_APP_PASSWORD'],
} as const satisfies Record<string, readonly ChannelSettingName[]>

/** The channels' settings, checked. */
export interface ChannelSettings {
  /** Hosts that links may lead to, besides the checkout's. */
  readonly shopHosts: readonly string[]
  readonly values: Readonly<Settings>
}

/** The channels' part of the settings. */
export function readChannelSettings(values: Settings): ChannelSettings {
  return { shopHosts: hostsOf(values.PARLEY_SHOP_HOSTS), values }
}

/** Host names with commas between, one by one. */
export function hostsOf(list = ''): string[] {
  return list
    .split(',')
    .map((host) => host.trim())
    .filter((host) => host !== '')
}

/**
 * The settings of a messenger, where all that it needs is there. Fails closed: without its secret a messenger is off, and
 * `missing` says what was forgotten.
 */
export function settingsOf<Name extends keyof typeof needs>(
  name: Name,
  values: Readonly<Settings>,
): FoundSettings<(typeof needs)[Name][number]> {
  const names: readonly ChannelSettingName[] = needs[name]
  const found = names.filter((setting) => values[setting] !== undefined)
  if (found.length === 0) return { missing: [] }
  if (found.length < names.length) return { missing: names.filter((setting) => !found.includes(setting)) }
  const given = Object.fromEntries(names.map((setting) => [setting, values[setting]]))
  return { given: given as Record<(typeof needs)[Name][number], string>, missing: [] } // each was found to be there
}

interface FoundSettings<Names extends string> {
  /** Undefined where one of them is missing. */
  given?: Record<Names, string>
  /** Empty where none of them is there. */
  missing: readonly string[]
}

function isInterfaceAddress(value: string): boolean {
  if (!URL.canParse(value) || value.endsWith('/')) return false
  const { protocol, hostname } = new URL(value)
  return protocol === 'https:' || ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
}

import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseEnv } from 'node:util'
import { z } from 'zod'
import {
  type ChannelSettings,
  channelSettingsShape,
  readChannelSettings,
  secretChannelSettings,
} from './channels/channel-settings.js'
import { ParleyError } from './errors.js'
import { type OfficeHours, readOfficeHours } from './handoff/office-hours.js'

export const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'silent'] as const
export type LogLevel = (typeof logLevels)[number]

/** Everything that may be set, as the operator writes it; .env.example explains each. */
const settingsSchema = z.object({
  PORT: wholeNumber(0, 65_535, 'a port number from 0 to 65535 (0: any free one)').default(3978),
  // A chat with strangers belongs behind the shop's own proxy, so nothing but this machine reaches it unless told so.
  HOST: z.string().min(1).default('127.0.0.1'),
  PARLEY_DATA_DIR: z.string().min(1).default('./var'),
  PARLEY_MODELS_DIR: z.string().min(1).default(programFolder('models')),
  PARLEY_SYNONYMS_FILE: z.string().min(1).optional(),
  PARLEY_KNOWLEDGE_DIR: z.string().min(1).optional(),
  PARLEY_OFFICE_HOURS: z
    .string()
    .refine(
      (text) => readOfficeHours(text) !== undefined,
      'a time zone and spans, such as "Europe/London; Mon-Fri 08:00-20:00; Sat 09:00-17:00"',
    )
    .optional(),
  PARLEY_DEMO: z.enum(['true', 'false']).default('true'),
  INFERENCE_DEVICE: z.enum(['auto', 'cpu', 'cuda']).default('auto'),
  LOG_LEVEL: z.enum(logLevels).optional(),
  DIRECT_LINE_SECRET: z.string().min(32, 'at least 32 characters').optional(),
  PARLEY_CHECKOUT_URL: z
    .string()
    .refine(isWebAddress, 'an address that begins with https:// or http://')
    .optional(),
  ...channelSettingsShape,
})

type SettingName = keyof typeof settingsSchema.shape
const settingNames = Object.keys(settingsSchema.shape) as SettingName[]
const secretNames: ReadonlySet<string> = new Set<SettingName>([
  'DIRECT_LINE_SECRET',
  ...secretChannelSettings,
])

/** The operator's settings, checked and complete. */
export interface Config {
  /** 0 asks the system for a free one. */
  readonly port: number
  /** The address to listen on. */
  readonly host: string
  /** Absolute path: database, index and secret live here. */
  readonly dataDirectory: string
  /** Absolute path of `models/`. */
  readonly modelsDirectory: string
  /** Absolute path of the shop's own names for kinds of product; undefined: the built-in ones alone. */
  readonly synonymsFile: string | undefined
  /** Absolute path of the shop's own articles; undefined: none, but the demo shop's while its products are sold. */
  readonly knowledgeDirectory: string | undefined
  /** When people answer; undefined: at any time. */
  readonly officeHours: OfficeHours | undefined
  /** Whether an empty catalogue is filled with the demo shop. */
  readonly loadsDemo: boolean
  readonly inferenceDevice: 'auto' | 'cpu' | 'cuda'
  /** Undefined: each command's own. */
  readonly logLevel: LogLevel | undefined
  /** Undefined: a random one, kept in the data directory. */
  readonly directLineSecret: string | undefined
  /** Where the shop is paid, `{lines}` standing for what is in the cart; undefined: paying is left to the shop. */
  readonly checkoutUrl: string | undefined
  /** Which messengers are on, and with what. */
  readonly channels: ChannelSettings
}

export type Environment = Readonly<Record<string, string | undefined>>

/**
 * Reads the environment and, below it, the `.env` file of a folder. A name this program does not know (in `.env`, or
 * with PARLEY_ before it in the environment) or a value that is not allowed throws ParleyError 'configuration'.
 */
export function readConfig(environment: Environment, folder: string): Config {
  const file = readEnvFile(resolve(folder, '.env'))
  refuseUnknown(Object.keys(file), 'in .env')
  refuseUnknown(
    Object.keys(environment).filter((name) => name.startsWith('PARLEY_')),
    'in the environment',
  )
  const given = Object.fromEntries(
    settingNames.map((name) => [name, notEmpty(environment[name]) ?? notEmpty(file[name])]),
  )
  const parsed = settingsSchema.safeParse(given)
  if (!parsed.success) throw badValue(parsed.error, given)
  const settings = parsed.data
  return Object.freeze({
    port: settings.PORT,
    host: settings.HOST,
    dataDirectory: resolve(folder, settings.PARLEY_DATA_DIR),
    modelsDirectory: resolve(folder, settings.PARLEY_MODELS_DIR),
    synonymsFile: settings.PARLEY_SYNONYMS_FILE && resolve(folder, settings.PARLEY_SYNONYMS_FILE),
    knowledgeDirectory: settings.PARLEY_KNOWLEDGE_DIR && resolve(folder, settings.PARLEY_KNOWLEDGE_DIR),
    officeHours: settings.PARLEY_OFFICE_HOURS ? readOfficeHours(settings.PARLEY_OFFICE_HOURS) : undefined,
    loadsDemo: settings.PARLEY_DEMO === 'true',
    inferenceDevice: settings.INFERENCE_DEVICE,
    logLevel: settings.LOG_LEVEL,
    directLineSecret: settings.DIRECT_LINE_SECRET,
    checkoutUrl: settings.PARLEY_CHECKOUT_URL,
    channels: readChannelSettings(settings),
  })
}

/** As package.json has it. */
export function programVersion(): string {
  return (JSON.parse(readFileSync(programFolder('package.json'), 'utf8')) as { version: string }).version
}

/** A folder beside src/ and dist/, so that the program works from whatever folder it is started in. */
export function programFolder(name: string): string {
  return fileURLToPath(new URL(`../${name}`, import.meta.url))
}

function wholeNumber(least: number, most: number, allowed: string) {
  return z
    .string()
    .regex(/^\d{1,9}$/, allowed)
    .transform(Number)
    .refine((value) => value >= least && value <= most, allowed)
}

function isWebAddress(value: string): boolean {
  return URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)
}

function readEnvFile(path: string): Environment {
  try {
    return parseEnv(readFileSync(path, 'utf8'))
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return {}
    throw new ParleyError('configuration', `${path} cannot be read`, {
      nextStep: 'Make it readable, or remove it: every setting has a default.',
      cause,
    })
  }
}

/** `NAME=` in a file means what leaving it out means. */
function notEmpty(value: string | undefined): string | undefined {
  return value === '' ? undefined : value
}

function refuseUnknown(names: readonly string[], where: string): void {
  const unknown = names.find((name) => !settingNames.some((known) => known === name))
  if (unknown === undefined) return
  throw new ParleyError('configuration', `${unknown} ${where} is not a setting of this program`, {
    nextStep: `Remove it or mend its name. Allowed: ${settingNames.join(', ')}.`,
  })
}

function badValue(error: z.ZodError, given: Environment): ParleyError {
  const issue = error.issues[0]
  const name = String(issue?.path[0])
  const shown = secretNames.has(name) ? '(a secret, not shown)' : JSON.stringify(given[name])
  return new ParleyError('configuration', `${name}=${shown} is not allowed`, {
    nextStep: `Set ${name} to ${allowedBy(issue)}, or leave it out.`,
  })
}

function allowedBy(issue: z.core.$ZodIssue | undefined): string {
  if (issue?.code === 'invalid_value') return `one of ${issue.values.join(', ')}`
  return issue?.message ?? 'something else'
}

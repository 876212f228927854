import {
  type Activity,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  ConfigurationServiceClientCredentialFactory,
  type ConversationReference,
} from 'botbuilder'
import { limits } from '../../limits.js'
import type { Messenger, Sent, WebhookRequest } from '../messenger/messenger.js'
import { readWebhook, requirePost } from '../messenger/read-webhook.js'
import { Refusal } from '../refusal.js'
import type { OwnLink } from '../rendering/own-hosts.js'
import {
  type BotFrameworkAddress,
  type IncomingActivity,
  incomingActivitySchema,
  readActivity,
} from './activity.js'
import { type BotFrameworkCall, botFrameworkLimits, renderActivities } from './render-activities.js'
import { isAllowedService } from './service-hosts.js'

export interface BotFrameworkSettings {
  /** Undefined: nothing is signed, and this machine alone is listened to. */
  app: { id: string; password: string; tenantId?: string } | undefined
  /** Hosts that may be answered; ".botframework.com" stands for all below it. */
  serviceHosts: readonly string[]
  /** Where the keys are that sign what comes. */
  openIdUrl: string
  /** How tokens for answers are had; left out, from Microsoft with the app's password. */
  credentials?: ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[1]
}

/** https://learn.microsoft.com/en-us/azure/bot-service/rest-api/bot-framework-rest-connector-authentication */
const publicCloud = {
  ValidateAuthority: true,
  ToChannelFromBotLoginUrl: 'https://login.microsoftonline.com/botframework.com',
  ToChannelFromBotOAuthScope: 'https://api.botframework.com',
  ToBotFromChannelTokenIssuer: 'https://api.botframework.com',
  OAuthUrl: 'https://api.botframework.com',
  ToBotFromEmulatorOpenIdMetadataUrl:
    'https://login.microsoftonline.com/botframework.com/v2.0/.well-known/openid-configuration',
}

/**
 * The Bot Framework protocol by botbuilder, whose maintainers ended its support: everything of it is in this folder, behind
 * the port that all messengers have.
 */
export function createBotFrameworkMessenger(
  settings: BotFrameworkSettings,
  ownLink: OwnLink,
): Messenger<BotFrameworkAddress, BotFrameworkCall> {
  const { app } = settings
  const authentication = createAuthentication(settings)
  const adapter = new CloudAdapter(authentication)

  async function send({ to, activity }: BotFrameworkCall): Promise<Sent> {
    try {
      await adapter.continueConversationAsync(app?.id ?? '', reference(to), async (context) => {
        await context.sendActivity(activity)
      })
      return { kind: 'sent' }
    } catch (error) {
      return outcomeOf(error)
    }
  }

  return {
    name: 'bot-framework',
    path: '/api/messages',
    limits: botFrameworkLimits,
    pace: { perChatMs: 500, perSecond: 50 },
    maxBodyBytes: limits.messenger.maxBodyBytes,
    language: 'en',
    async receive(request) {
      requirePost(request.method)
      if (app === undefined) requireThisMachine(request)
      else requireToken(request)
      const activity = readWebhook(request.body, incomingActivitySchema)
      if (!isAllowedService(activity.serviceUrl, settings.serviceHosts, app === undefined)) {
        throw new Refusal(403, 'ServiceUrlNotAllowed', 'Answers do not go to that service.')
      }
      await requireAuthentic(authentication, activity, request.header('authorization'))
      return { messages: readActivity(activity) }
    },
    render: (reply, address) => renderActivities(reply, address, ownLink),
    send,
    showTyping: (to) => send({ to, activity: { type: 'typing' } }),
  }
}

function createAuthentication({ app, openIdUrl, credentials }: BotFrameworkSettings) {
  const identity = {
    MicrosoftAppId: app?.id ?? '',
    MicrosoftAppPassword: app?.password ?? '',
    MicrosoftAppType: app?.tenantId === undefined ? 'MultiTenant' : 'SingleTenant',
    ...(app?.tenantId !== undefined && { MicrosoftAppTenantId: app.tenantId }),
  }
  return new ConfigurationBotFrameworkAuthentication(
    {
      ...identity,
      ...publicCloud,
      ToBotFromChannelOpenIdMetadataUrl: openIdUrl,
    },
    credentials ?? new ConfigurationServiceClientCredentialFactory(identity),
    undefined,
    undefined,
    { noRetryPolicy: true }, // what failed is tried again from the mailbox
  )
}

/** Without an app nothing proves who asks: nobody but this machine, and nobody through a proxy on it. */
function requireThisMachine({ remoteAddress, header }: WebhookRequest): void {
  const isHere = ['127.0.0.1', '::1', '::ffff:127.0.0.1'].includes(remoteAddress)
  const isForwarded = ['forwarded', 'x-forwarded-for', 'x-real-ip'].some((name) => header(name) !== '')
  if (!isHere || isForwarded) {
    throw new Refusal(403, 'NotThisMachine', 'Without an app id this machine alone is listened to.')
  }
}

/** A token whose time is over, or has not come, is refused before anything of it is looked up. */
function requireToken({ header, nowMs }: WebhookRequest): void {
  const token = /^Bearer ([\w-]+)\.([\w-]+)\.[\w-]+$/.exec(header('authorization'))
  if (header('authorization') === '') throw new Refusal(401, 'SignatureMissing', 'The request is not signed.')
  const claims = token === null ? undefined : readClaims(token[2] ?? '')
  if (claims === undefined) throw new Refusal(401, 'SignatureWrong', 'The token is not one.')
  const { exp = 0, nbf = 0 } = claims
  const windowSeconds = limits.messenger.signatureAgeMs / 1000
  const nowSeconds = nowMs / 1000
  if (exp < nowSeconds - windowSeconds || nbf > nowSeconds + windowSeconds) {
    throw new Refusal(401, 'Stale', 'The token is of another time.')
  }
}

function readClaims(part: string): { exp?: number; nbf?: number } | undefined {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString()) as { exp?: number; nbf?: number } // judged by botbuilder
  } catch {
    return undefined
  }
}

async function requireAuthentic(
  authentication: ConfigurationBotFrameworkAuthentication,
  activity: IncomingActivity,
  authorization: string,
): Promise<void> {
  try {
    await authentication.authenticateRequest(asActivity(activity), authorization)
  } catch (cause) {
    const status = cause instanceof Error && 'statusCode' in cause ? Number(cause.statusCode) : 401
    const isOurs = status >= 500 || (cause instanceof Error && cause.name === 'FetchError')
    if (isOurs) throw new Refusal(503, 'KeysUnreachable', 'The keys cannot be had at the moment.', { cause })
    throw new Refusal(401, 'SignatureWrong', 'The token is not for this bot.', { cause })
  }
}

/** The schema checked what is read of it; botbuilder wants its own type, which has far more. */
function asActivity(activity: IncomingActivity): Activity {
  return activity as unknown as Activity
}

function reference({ activityId, ...address }: BotFrameworkAddress): ConversationReference {
  const known: Partial<ConversationReference> = {
    ...address,
    bot: { ...address.bot, name: '' },
    user: { ...address.user, name: '' },
    conversation: { ...address.conversation, isGroup: false, conversationType: '', name: '' },
    ...(activityId !== undefined && { activityId }),
  }
  return known as ConversationReference // what is left out is optional in the protocol
}

function outcomeOf(error: unknown): Sent {
  const status = error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : Number.NaN
  if (Number.isNaN(status)) return { kind: 'later', problem: codeOf(error) }
  const problem = `HTTP ${status}`
  return { kind: status === 429 || status === 408 || status >= 500 ? 'later' : 'never', problem }
}

/** The kind of failure; its message may name an address. */
function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code
  return error instanceof Error ? error.name : 'unreachable'
}

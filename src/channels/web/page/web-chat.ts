import { byId } from './element.js'
import type { Connection, ShownReply } from './screen.js'

/** What this page uses of the Web Chat script, which puts itself on `window`. */
interface WebChatApi {
  createDirectLine(options: Record<string, unknown>): DirectLine
  createStore(initial: object, ...middleware: StoreMiddleware[]): Store
  renderWebChat(properties: Record<string, unknown>, element: HTMLElement): void
}

interface DirectLine {
  end(): void
}

interface Store {
  dispatch(action: StoreAction): void
}

interface StoreAction {
  type: string
  payload?: { activity?: IncomingActivity; text?: string }
}

interface IncomingActivity {
  type: string
  attachments?: unknown[]
  channelData?: Partial<ShownReply>
}

interface ActivityStatus {
  sendState?: string
  sendStatus?: string
}

type StoreMiddleware = () => (next: (action: StoreAction) => unknown) => (action: StoreAction) => unknown

declare global {
  interface Window {
    WebChat?: WebChatApi
  }
}

export interface ChatEvents {
  /** The shopper or the assistant said something, now or before a reload. */
  onMessage(): void
  onReply(reply: ShownReply): void
  onConnection(connection: Connection): void
}

export interface Chat {
  /** Says a sentence for the shopper. */
  say(text: string): void
  /** Draws the chat again, in this language and in the colours of the moment. */
  draw(locale: string): void
  end(): void
}

export interface ChatAccess {
  conversationId: string
  token: string
}

/** From this width on page.css shows all views at once. */
const shelfIsBeside = '(width >= 720px)'

/** Opens the chat on a conversation; undefined when the script did not load. */
export function openChat(access: ChatAccess, isResumed: boolean, events: ChatEvents): Chat | undefined {
  const api = window.WebChat
  if (!api) return undefined
  const directLine = api.createDirectLine({
    domain: `${location.origin}/v3/directline`,
    token: access.token,
    ...(isResumed && { conversationId: access.conversationId, watermark: '0' }),
  })
  const store = api.createStore({}, () => (next) => (action) => {
    report(action, events)
    return next(besideTheShelf(action))
  })
  return {
    say: (text) => store.dispatch({ type: 'WEB_CHAT/SEND_MESSAGE', payload: { text } }),
    draw: (locale) => {
      const look = {
        locale,
        styleOptions: styleOptions(),
        role: 'form',
        activityStatusMiddleware: unsentOnly,
      }
      api.renderWebChat({ directLine, store, sendTypingIndicator: false, ...look }, byId('web-chat'))
    },
    end: () => directLine.end(),
  }
}

/** Says when a message is on its way or lost; "just now" under each of the others says nothing. */
const unsentOnly = () => (next: (status: ActivityStatus) => unknown) => (status: ActivityStatus) =>
  (status.sendState ?? status.sendStatus) === 'sent' ? null : next(status)

function report({ type, payload }: StoreAction, events: ChatEvents) {
  if (type === 'DIRECT_LINE/CONNECT_PENDING') events.onConnection('connecting')
  if (type === 'DIRECT_LINE/CONNECT_FULFILLED') events.onConnection('online')
  if (type === 'DIRECT_LINE/RECONNECT_PENDING') events.onConnection('offline')
  if (type === 'DIRECT_LINE/RECONNECT_FULFILLED') events.onConnection('online')
  if (type !== 'DIRECT_LINE/INCOMING_ACTIVITY') return
  const activity = payload?.activity
  if (activity?.type !== 'message') return
  events.onMessage()
  const { parley, valueWords = {} } = activity.channelData ?? {}
  if (parley) events.onReply({ parley, valueWords })
}

/** Where the shelf stands beside the chat, the chat leaves out the product cards that it would show a second time. */
function besideTheShelf(action: StoreAction): StoreAction {
  const activity = action.payload?.activity
  const shown = activity?.channelData?.parley?.cards.length ?? 0
  if (!activity?.attachments || shown === 0 || !matchMedia(shelfIsBeside).matches) return action
  const attachments = activity.attachments.slice(shown) // the products come first
  return { ...action, payload: { ...action.payload, activity: { ...activity, attachments } } }
}

/** The chat in the page's own colours, so that there is one place for them: page.css. */
function styleOptions(): Record<string, unknown> {
  const style = getComputedStyle(document.documentElement)
  const colour = (name: string) => style.getPropertyValue(`--${name}`).trim()
  return {
    primaryFont: style.getPropertyValue('--font').trim(),
    rootHeight: '100%',
    rootWidth: '100%',
    accent: colour('accent'),
    subtle: colour('text-quiet'),
    backgroundColor: colour('surface'),
    bubbleBackground: colour('bubble'),
    bubbleTextColor: colour('text'),
    bubbleBorderRadius: 14,
    bubbleBorderWidth: 0,
    bubbleMaxWidth: 460,
    bubbleMinWidth: 40,
    bubbleAttachmentMinWidth: 180,
    bubbleAttachmentMaxWidth: 216,
    bubbleFromUserBackground: colour('mine'),
    bubbleFromUserTextColor: '#ffffff',
    bubbleFromUserBorderRadius: 14,
    bubbleFromUserBorderWidth: 0,
    paddingRegular: 12,
    groupTimestamp: 300_000,
    timestampColor: colour('text-quiet'),
    cardPushButtonBackgroundColor: colour('accent'),
    cardPushButtonTextColor: colour('on-accent'),
    cardEmphasisBackgroundColor: colour('surface-sunk'),
    disableFileUpload: true,
    hideUploadButton: true,
    sendBoxBackground: colour('surface'),
    sendBoxTextColor: colour('text'),
    sendBoxPlaceholderColor: colour('text-quiet'),
    sendBoxButtonColor: colour('accent'),
    sendBoxButtonColorOnFocus: colour('accent'),
    sendBoxButtonColorOnHover: colour('accent-strong'),
    sendBoxBorderTop: `1px solid ${colour('line')}`,
    sendBoxHeight: 56,
    suggestedActionLayout: 'flow',
    suggestedActionHeight: 38,
    suggestedActionBorderRadius: 19,
    suggestedActionBorderWidth: 1,
    suggestedActionBackgroundColor: colour('surface'),
    suggestedActionBackgroundColorOnHover: colour('surface-sunk'),
    suggestedActionBackgroundColorOnActive: colour('surface-sunk'),
    suggestedActionBorderColor: colour('accent'),
    suggestedActionTextColor: colour('accent'),
    transcriptActivityVisualKeyboardIndicatorColor: colour('accent'),
  }
}

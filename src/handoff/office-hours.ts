/** When people answer: days of the week (1 Monday to 7 Sunday) and minutes of the day, in a time zone. */
export interface OfficeHours {
  /** An IANA name: "Europe/London". */
  timeZone: string
  spans: readonly { days: readonly number[]; fromMinute: number; toMinute: number }[]
}

const dayNumbers: Readonly<Record<string, number>> = {
  Mon: 1,
  Tue: 2,
  Wed: 3,
  Thu: 4,
  Fri: 5,
  Sat: 6,
  Sun: 7,
}
const spanPattern =
  /^(mon|tue|wed|thu|fri|sat|sun)(?:-(mon|tue|wed|thu|fri|sat|sun))? (\d\d):(\d\d)-(\d\d):(\d\d)$/i

/**
 * Reads "Europe/London; Mon-Fri 08:00-20:00; Sat 09:00-17:00". Undefined where it does not read so, or the time zone is none.
 */
export function readOfficeHours(text: string): OfficeHours | undefined {
  const [timeZone = '', ...written] = text.split(';').map((part) => part.trim())
  if (written.length === 0 || !isTimeZone(timeZone)) return undefined
  const spans = written.map(readSpan)
  return spans.every((span) => span !== undefined) ? { timeZone, spans } : undefined
}

/** Whether people answer at a time (ISO 8601). */
export function isOpen({ timeZone, spans }: OfficeHours, at: string): boolean {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(new Date(at))
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? ''
  const day = dayNumbers[part('weekday')] ?? 0
  const minute = Number(part('hour')) * 60 + Number(part('minute'))
  return spans.some(
    ({ days, fromMinute, toMinute }) => days.includes(day) && fromMinute <= minute && minute < toMinute,
  )
}

function readSpan(text: string): OfficeHours['spans'][number] | undefined {
  const [, first, last = first, ...clock] = spanPattern.exec(text) ?? []
  const [fromHour = 0, fromPart = 0, toHour = 0, toPart = 0] = clock.map(Number)
  const begin = dayOf(first)
  const end = dayOf(last)
  const fromMinute = fromHour * 60 + fromPart
  const toMinute = toHour * 60 + toPart
  const isClock = fromPart < 60 && toPart < 60 && toMinute <= 24 * 60 && fromMinute < toMinute
  if (begin === 0 || end < begin || !isClock) return undefined
  return { days: Array.from({ length: end - begin + 1 }, (_, index) => begin + index), fromMinute, toMinute }
}

function dayOf(name = ''): number {
  return dayNumbers[name.slice(0, 1).toUpperCase() + name.slice(1).toLowerCase()] ?? 0
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return name !== ''
  } catch {
    return false
  }
}

import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { openSearch, readRecording, type Search, understandWith, versionsOf } from '../assistant.js'
import type { Versions } from '../dialog/index.js'
import { ParleyError } from '../errors.js'
import { holdConversation } from '../evaluation/conversations/hold-conversation.js'
import { observeShop } from '../evaluation/conversations/observed-shop.js'
import { parseConversations } from '../evaluation/conversations/written-conversation.js'
import {
  type RecordedConversation,
  readRecorded,
  readRecordingFile,
  writeRecordingFile,
} from '../evaluation/replay/recording-file.js'
import { type ReplayedTurn, replayConversation } from '../evaluation/replay/replay-conversation.js'
import { limits } from '../limits.js'
import type { CommandContext, Outcome } from './command-context.js'
import { withLoadProgress } from './load-progress.js'
import { type Terminal, writeLine } from './terminal.js'

export interface ReplayOptions {
  /** A recording or written conversations; else the id of a conversation in the data directory. */
  source: string
  /** Writes the recording there instead of having it again. */
  save?: string
}

/** Has a conversation again and says where the replies differ: with what was recorded, or with what was written to hold. */
export async function replay(context: CommandContext, { source, save }: ReplayOptions): Promise<Outcome> {
  const { config, folder, terminal } = context
  const file = resolve(folder, source)
  const text = existsSync(file) ? await readFile(file, 'utf8') : undefined
  const recorded = text === undefined ? recordedAs(source, context) : readRecordingFile(text, source)
  if (save !== undefined && recorded !== undefined) return saveAs(resolve(folder, save), recorded, terminal)
  const search = await withLoadProgress(terminal.talk, (report) => openSearch(config, context.log, report))
  try {
    return recorded === undefined
      ? await holdWritten(text ?? '', source, search, context)
      : await replayRecorded(recorded, search, context)
  } finally {
    await search.stop()
  }
}

function recordedAs(id: string, { config }: CommandContext): RecordedConversation {
  const recording = readRecording(config, id)
  if (recording !== undefined) return readRecorded(recording)
  throw new ParleyError('not-found', `There is no file and no conversation called ${id}`, {
    nextStep:
      'Name a recording, a YAML file of conversations, or the id of a conversation in the data directory.',
  })
}

async function saveAs(file: string, recorded: RecordedConversation, { talk }: Terminal): Promise<Outcome> {
  await writeFile(file, writeRecordingFile(recorded)).catch((cause: unknown) => {
    throw new ParleyError('configuration', `${file} cannot be written`, {
      nextStep: 'Choose another with --save, or let this user write there.',
      cause,
    })
  })
  await writeLine(talk, `${recorded.turns.length} turns are in ${file}`)
  return 'good'
}

async function replayRecorded(
  recorded: RecordedConversation,
  search: Search,
  { config, terminal }: CommandContext,
): Promise<Outcome> {
  const { catalogue, retrieve, inference } = search
  const { checkoutUrl } = config
  const parts = { catalogue, retrieve, understand: understandWith(inference), checkoutUrl }
  const turns = await replayConversation(recorded, parts)
  const now = versionsOf(search)()
  for (const [index, turn] of turns.entries()) {
    for (const line of toldOf(turn, index + 1, now)) await writeLine(terminal.output, line)
  }
  const different = turns.filter(({ differences }) => differences.length > 0).length
  await writeLine(
    terminal.output,
    different === 0
      ? `${turns.length} turns, every byte the same`
      : `${turns.length} turns, ${different} came out differently`,
  )
  return different === 0 ? 'good' : 'failed'
}

function toldOf({ said, versions, differences }: ReplayedTurn, number: number, now: Versions): string[] {
  if (differences.length === 0) return []
  const { shownDifferences } = limits.recording
  const rest = differences.length - shownDifferences
  const changed = (Object.keys(now) as (keyof Versions)[]).filter((name) => versions[name] !== now[name])
  const since = changed.map((name) => `${name} ${versions[name].slice(0, 12)} → ${now[name].slice(0, 12)}`)
  return [
    `turn ${number}: ${said}${since.length === 0 ? '' : ` (${since.join(', ')})`}`,
    ...differences.slice(0, shownDifferences).map((line) => `  ${line}`),
    ...(rest > 0 ? [`  … ${rest} more lines`] : []),
  ]
}

async function holdWritten(
  text: string,
  name: string,
  search: Search,
  { config, terminal }: CommandContext,
): Promise<Outcome> {
  const shop = observeShop(search, understandWith(search.inference), config.checkoutUrl)
  const conversations = parseConversations(text, name)
  let broken = 0
  for (const conversation of conversations) {
    const failures = await holdConversation(conversation, shop)
    if (failures.length > 0) broken += 1
    for (const failure of failures) await writeLine(terminal.output, `${conversation.name}: ${failure}`)
  }
  await writeLine(terminal.output, `${conversations.length} conversations, ${broken} do not hold`)
  return broken === 0 ? 'good' : 'failed'
}

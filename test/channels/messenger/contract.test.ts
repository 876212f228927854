import { afterEach, describe, expect, it } from 'vitest'
import type { TakeTurn } from '../../../src/dialog/index.js'
import type { Chip } from '../../../src/dialog/reply.js'
import { allTrials } from '../../support/messengers/all-trials.js'
import { aCard, aChip, dialogueThat, difficultReplies } from '../../support/messengers/replies.js'
import { startStandIn } from '../../support/messengers/stand-in.js'
import { type RunningTrial, screenOf, startTrial, type Trial } from '../../support/messengers/trial.js'
import { temporaryFolder } from '../../support/web-server.js'

const cleanups: (() => Promise<void> | void)[] = []
afterEach(async () => {
  for (let cleanup = cleanups.pop(); cleanup !== undefined; cleanup = cleanups.pop()) await cleanup()
})

async function start(trial: Trial, takeTurn: TakeTurn): Promise<RunningTrial> {
  const { folder, remove } = temporaryFolder()
  const running = await startTrial(trial, { takeTurn, databaseFile: `${folder}/conversations.db` })
  cleanups.push(remove, running.stop)
  return running
}

describe.each(allTrials.map((trial) => [trial.name, trial] as const))('%s', (_name, trial) => {
  it('answers a message, at first with who it is and how to have a person', async () => {
    const { takeTurn, heard } = dialogueThat(({ text }) => ({ text: `You said: ${text}` }))
    const { happens, standIn, errors } = await start(trial, takeTurn)
    expect((await happens({ kind: 'text', id: '11', text: 'hello there' })).status).toBe(200)
    await standIn.until(1)
    expect(screenOf(standIn.shown)).toContain('a program')
    expect(screenOf(standIn.shown)).toContain('can I talk to a person?')
    expect(screenOf(standIn.shown)).toContain('You said: hello there')
    await happens({ kind: 'text', id: '12', text: 'and again' })
    await standIn.until(2)
    expect(screenOf(standIn.shown.slice(1))).toBe('You said: and again')
    expect(heard.map(({ channel, text }) => [channel, text])).toEqual([
      [trial.name, 'hello there'],
      [trial.name, 'and again'],
    ])
    expect(standIn.problems).toEqual([])
    expect(errors).toEqual([])
  })

  it.each(difficultReplies)('shows all of $name within its limits', async ({ reply, mustShow }) => {
    const { takeTurn } = dialogueThat(({ text }) => (text === 'last' ? { text: 'The last.' } : reply))
    const { happens, standIn, errors } = await start(trial, takeTurn)
    await happens({ kind: 'text', id: '21', text: 'first' })
    await happens({ kind: 'text', id: '22', text: 'last' })
    while (!screenOf(standIn.shown).includes('The last.')) await standIn.until(standIn.shown.length + 1)
    const screen = plain(screenOf(standIn.shown))
    expect(standIn.problems).toEqual([])
    expect(mustShow.filter((piece) => !screen.includes(plain(piece)))).toEqual([])
    const buttons = standIn.shown.flatMap((shown) => shown.buttons)
    const canBeChosen = ({ label, say }: Chip) =>
      screen.includes(plain(say)) ||
      buttons.some((button) => button.say === say && (button.label === label || button.label === '1'))
    const choices = [
      ...(reply.chips ?? []),
      ...(reply.cards ?? []).slice(0, 1).flatMap(({ detail, add }) => [detail, add]),
      ...(reply.table?.rows ?? []).flatMap(({ action }) => action ?? []),
    ]
    expect(choices.filter((choice) => !canBeChosen(choice))).toEqual([])
    expect(screenOf(standIn.shown)).not.toMatch(/evil\.example|@U0123/)
    expect(errors).toEqual([])
  })

  it('links to the shop’s own hosts and to no other', async () => {
    const { takeTurn } = dialogueThat(() => ({
      cards: [
        aCard(1, { url: 'https://shop.example/p1' }),
        aCard(2, { url: 'https://evil.example/p2' }),
        aCard(3, { url: 'https://shop.example.evil.example/p3', image: 'https://evil.example/p3.jpg' }),
        aCard(4, { url: 'https://shop.example@evil.example/p4' }),
        aCard(5, { url: 'javascript:alert(1)' }),
        aCard(6, { url: 'http://shop.example/p6' }),
      ],
      link: { label: 'Check out', url: 'https://evil.example/cart' },
    }))
    const { happens, standIn } = await start(trial, takeTurn)
    await happens({ kind: 'text', id: '31', text: 'shoes' })
    await standIn.until(1)
    const all = JSON.stringify([standIn.calls.map(({ body }) => body), standIn.shown])
    expect(all).toContain('https://shop.example/p1')
    expect(all).not.toMatch(/evil|javascript|http:\/\/shop/)
    expect(standIn.problems).toEqual([])
  })

  it('takes a press for what the button says', async () => {
    const { takeTurn, heard } = dialogueThat(() => ({ chips: [aChip('Cheaper', 'cheaper please')] }))
    const { happens, standIn } = await start(trial, takeTurn)
    await happens({ kind: 'text', id: '41', text: 'shoes' })
    await standIn.until(1)
    const pressed = standIn.shown
      .flatMap(({ buttons }) => buttons)
      .find(({ say }) => say === 'cheaper please')
    await happens({ kind: 'press', id: '42', say: pressed?.say ?? 'cheaper please' })
    await standIn.until(2)
    expect(heard.map(({ text }) => text)).toEqual(['shoes', 'cheaper please'])
    expect(standIn.problems).toEqual([])
  })

  it('answers a message that is delivered again once, after a restart too', async () => {
    const { folder, remove } = temporaryFolder()
    cleanups.push(remove)
    const { takeTurn, heard } = dialogueThat(() => ({}))
    const parts = { takeTurn, databaseFile: `${folder}/conversations.db` }
    const event = { kind: 'text', id: '51', text: 'shoes' } as const
    const first = await startTrial(trial, parts)
    const shown = []
    await Promise.all([first.happens(event), first.happens(event)])
    await first.happens(event)
    shown.push(...(await first.standIn.until(1)))
    await first.stop()
    const second = await startTrial(trial, parts)
    cleanups.push(second.stop)
    expect((await second.happens(event)).status).toBe(200)
    await second.happens({ ...event, id: '52', text: 'bags' })
    shown.push(...(await second.standIn.until(1)))
    expect(heard.map(({ text }) => text)).toEqual(['shoes', 'bags'])
    expect(shown).toHaveLength(2)
    expect([...first.refused, ...second.refused].map(({ reason }) => reason)).toEqual(
      Array.from({ length: 3 }, () => 'DeliveredBefore'),
    )
  })

  it('answers after a restart what the process before it had only taken in', async () => {
    const { folder, remove } = temporaryFolder()
    cleanups.push(remove)
    const databaseFile = `${folder}/conversations.db`
    const standIn = await startStandIn(trial.judge)
    cleanups.push(standIn.stop)
    const never = new Promise<never>(() => {})
    const asleep = dialogueThat(() => never)
    const before = await startTrial(trial, { takeTurn: asleep.takeTurn, databaseFile, standIn })
    void before.happens({ kind: 'text', id: '61', text: 'first' }).catch(() => undefined) // WeChat waits
    while (asleep.heard.length < 1) await new Promise((resolve) => setTimeout(resolve, 5))
    void before.happens({ kind: 'text', id: '62', text: 'second' }).catch(() => undefined)
    while (before.mailbox.unanswered(trial.name).length < 2)
      await new Promise((resolve) => setTimeout(resolve, 5))

    // nothing of the first process is ended: as after a kill, only its database is left
    const { takeTurn } = dialogueThat(({ text }) => ({ text: `Answer to ${text}` }))
    const after = await startTrial(trial, { takeTurn, databaseFile, standIn })
    cleanups.push(after.stop)
    await standIn.until(2)
    await after.happens({ kind: 'text', id: '63', text: 'third' })
    await standIn.until(3)
    const answers = standIn.shown.map((shown) => /Answer to (\w+)/.exec(screenOf([shown]))?.[1])
    expect(answers).toEqual(['first', 'second', 'third'])
  })

  it('answers one shopper in order and others meanwhile', async () => {
    let release = () => {}
    const released = new Promise<void>((resolve) => {
      release = resolve
    })
    const { takeTurn } = dialogueThat(async ({ text }) => {
      if (text === 'slow') await released
      return { text: `Answer to ${text}` }
    })
    const { happens, standIn } = await start(trial, takeTurn)
    const sent = [
      happens({ kind: 'text', id: '71', text: 'slow', user: '1001' }),
      pause(30).then(() => happens({ kind: 'text', id: '72', text: 'quick', user: '1001' })),
      happens({ kind: 'text', id: '73', text: 'other', user: '1002' }),
    ]
    await standIn.until(1)
    expect(screenOf(standIn.shown)).toContain('Answer to other')
    await pause(60)
    release()
    await Promise.all(sent)
    await standIn.until(3)
    const answers = standIn.shown.map((shown) => /Answer to (\w+)/.exec(screenOf([shown]))?.[1])
    expect(answers).toEqual(['other', 'slow', 'quick'])
  })

  it.each(trial.has)('has a sentence for: %s, in the language last spoken', async (kind) => {
    const { takeTurn, heard } = dialogueThat(() => ({ language: 'zh', text: '好的。' }))
    const { happens, standIn, errors } = await start(trial, takeTurn)
    await happens({ kind: 'text', id: '81', text: '你好，想买鞋' })
    await standIn.until(1)
    await happens({ kind, id: '82' })
    await standIn.until(2)
    const said = screenOf(standIn.shown.slice(1))
    expect(said).toMatch(/\p{Script=Han}{4}/u)
    expect(said).not.toContain('好的。')
    expect(heard).toHaveLength(1)
    expect(standIn.problems).toEqual([])
    expect(errors).toEqual([])
  })

  it('asks a shopper who writes without end to slow down, once, and answers others', async () => {
    const { takeTurn, heard } = dialogueThat(() => ({}))
    const { happens, standIn, mailbox } = await start(trial, takeTurn)
    for (let number = 0; number < 35; number += 1) {
      await happens({ kind: 'text', id: String(9_000 + number), text: `again ${number}`, user: '1001' })
    }
    await happens({ kind: 'text', id: '9100', text: 'me too', user: '1002' })
    while (mailbox.unanswered(trial.name).length > 0) await pause(5)
    expect(heard.filter(({ text }) => text.startsWith('again'))).toHaveLength(30)
    expect(heard.map(({ text }) => text)).toContain('me too')
    const said = [...standIn.shown, ...mailbox.waiting(trial.name)].map((one) => JSON.stringify(one))
    expect(said.filter((one) => one.includes('give me a minute'))).toHaveLength(1)
  })

  it('says its answer again when the messenger was busy, and in order', async () => {
    const { takeTurn } = dialogueThat(({ text }) => ({ text: `Answer to ${text}` }))
    const { happens, standIn, dead } = await start(trial, takeTurn)
    standIn.fail({ status: 503 })
    await happens({ kind: 'text', id: '91', text: 'first' })
    await happens({ kind: 'text', id: '92', text: 'second' })
    await standIn.until(2)
    const answers = standIn.shown.map((shown) => /Answer to (\w+)/.exec(screenOf([shown]))?.[1])
    if (trial.readPassive === undefined) expect(answers).toEqual(['first', 'second'])
    expect(dead).toEqual([])
  })

  it('gives up what the messenger will never take, says so, and goes on', async () => {
    const { takeTurn } = dialogueThat(({ text }) => ({ text: `Answer to ${text}` }))
    const { happens, standIn, dead, mailbox } = await start(trial, takeTurn)
    standIn.fail({ status: 403 })
    await happens({ kind: 'text', id: '93', text: 'first' })
    await happens({ kind: 'text', id: '94', text: 'second' })
    await standIn.until(1)
    if (trial.readPassive !== undefined) return
    expect(screenOf(standIn.shown)).toContain('Answer to second')
    expect(dead).toEqual([expect.objectContaining({ channel: trial.name, attempts: 1, problem: 'HTTP 403' })])
    expect(mailbox.deadLetters(9)).toEqual([
      expect.objectContaining({ channel: trial.name, attempts: 1, problem: 'HTTP 403' }),
    ])
    while (mailbox.waiting(trial.name).length > 0) await pause(5)
  })
})

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}

/** Without the white space that differs where a text was parted, and what keeps links from being found as it looks. */
function plain(text: string): string {
  return text.replaceAll(/\s+/g, '').replaceAll('․', '.').replaceAll('∕', '/').replaceAll('＠', '@')
}

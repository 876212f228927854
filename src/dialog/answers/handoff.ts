import type { HandoffOutcome } from '../../handoff/desk.js'
import { chip, exampleChips, leaveQueueChip, leavingQueue } from '../chips.js'
import { handoffBrief } from '../handoff-brief.js'
import type { Voice } from '../wording/voice.js'
import type { Answer, Situation } from './situation.js'

/** Into the queue with everything the person needs, out of it again, or a ticket and honest words where nobody is there. */
export function answerHandoff(situation: Situation): Answer {
  const { frame, session, voice, catalogue, people } = situation
  if (people === undefined) return { text: voice.say('handoff.none'), chips: onward(situation) }
  if (frame.slots.some(({ value }) => value === leavingQueue)) {
    const text = voice.say(people.leave() ? 'handoff.left' : 'handoff.notWaiting')
    return { text, chips: onward(situation) }
  }
  const outcome = people.request(JSON.stringify(handoffBrief(session, voice, catalogue)))
  return {
    text: inWords(outcome, voice),
    chips: outcome.kind === 'waiting' ? [leaveQueueChip(voice)] : onward(situation),
    handoff: outcome.kind === 'ticket' ? 'offered' : outcome.kind,
  }
}

function inWords(outcome: HandoffOutcome, voice: Voice): string {
  if (outcome.kind === 'agent') return voice.say('handoff.agent')
  if (outcome.kind === 'ticket') return voice.say(`handoff.ticket.${outcome.why}`, { number: outcome.number })
  const { place, expectedMinutes: minutes } = outcome
  return minutes === undefined
    ? voice.say('handoff.waiting', { place })
    : voice.say('handoff.waitingMinutes', { place, minutes })
}

function onward({ session, voice }: Situation): Answer['chips'] {
  const ways =
    session.screen.length > 0 ? [chip('first', voice), chip('more', voice)] : exampleChips(voice, 2)
  return [...ways, chip('help', voice)]
}

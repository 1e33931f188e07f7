import type { Access } from '../../../worker/features/members/contract'
import type { Messages } from '../../messages/nl'
import { dateWords } from '../../words/moments'
import type { MemberWords } from './words'

/** What somebody may do and until when: "gastheer of gastvrouw (De Bongerd), tot en met 3 juni". */
export function accessWords(
  words: MemberWords,
  time: Messages['time'],
  { role, places, fromOn, untilOn, state }: Access,
  asOf: string,
): string {
  const names = places.map(({ name }) => name).join(', ')
  const all = role === 'host' ? words.allPlaces : ''
  const where = names || all
  const what = where ? words.ofPlaces(words.roles[role], where) : words.roles[role]
  const until = untilOn === null ? null : dateWords(time, untilOn, asOf)
  if (state === 'ended') return words.ended(until ?? '')
  if (state === 'now') return until ? words.accessNow(what, until) : words.accessAlways(what)
  const from = dateWords(time, fromOn, asOf)
  return until ? words.accessLaterUntil(what, from, until) : words.accessLater(what, from)
}

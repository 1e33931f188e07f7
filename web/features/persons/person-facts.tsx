import type { Person } from '../../../worker/features/persons/contract'
import { useApp } from '../../app-context'
import { Facts } from '../../ui/table'
import { dateTimeWords } from '../../words/moments'
import { useWords } from './words'

/** Enough to know that it is this person, before anything is given or erased. */
export function PersonFacts({ person }: { person: Person }) {
  const { messages, asOf } = useApp()
  const words = useWords()
  const { kind, email, bookings, coming, last } = person
  return (
    <Facts
      rows={[
        [words.kind, words[kind]],
        [words.columns.email ?? '', email],
        [words.howMany, bookings],
        [words.comingCount, coming],
        [words.lastBooking, last && dateTimeWords(messages.time, last, asOf.slice(0, 10))],
      ]}
    />
  )
}

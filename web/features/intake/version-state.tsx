import type { VersionLine } from '../../../worker/features/intake/contract'
import { useApp } from '../../app-context'
import { Pill } from '../../ui/notice'
import { dateTimeWords } from '../../words/moments'
import { useWords } from './words'

/** When a version was fixed and by whom, and who has confirmed it. */
export function VersionState({ version }: { version: VersionLine }) {
  const words = useWords().fix
  const { messages, asOf } = useApp()
  const when = (moment: VersionLine['made']) =>
    dateTimeWords(messages.time, moment, asOf.slice(0, 10))
  const { confirmations, madeBy, made, published } = version
  return (
    <>
      <p>{madeBy ? words.made(when(made), madeBy) : words.madeOn(when(made))}</p>
      <ul>
        {confirmations.map(({ personId, name, confirmed }) => (
          <li key={personId}>
            {confirmed
              ? words.confirmedBy(name ?? words.removed, when(confirmed))
              : words.waitsFor(name ?? words.removed)}
          </li>
        ))}
      </ul>
      {confirmations.every(({ confirmed }) => confirmed !== null) && (
        <p>
          <Pill tone="good">{words.allConfirmed}</Pill>
        </p>
      )}
      <p>{published ? words.published(when(published)) : words.notPublished}</p>
    </>
  )
}

/** In groups of eight, as people read a long number to each other. */
export function fingerprintWords(fingerprint: string): string {
  return fingerprint.match(/.{1,8}/g)?.join(' ') ?? ''
}

import type { LookList } from '../../../worker/features/records/contract'
import { useApp } from '../../app-context'
import { LocalLink } from '../../ui/local-link'
import { Page } from '../../ui/page'
import { capital, dayWords } from '../../words/moments'
import { useWords } from './looks-words'

/** Who looked at my details: when, by which role, what for. Never which volunteer it was. */
export function MyLooksPage({ tenant, list }: { tenant: string; list: LookList }) {
  const { time } = useApp().messages
  const words = useWords()
  const { looks, asOf, months } = list
  return (
    <Page title={words.title} lead={words.lead}>
      {looks.length === 0 && <p>{words.empty}</p>}
      <ul className="flow">
        {looks.map(({ on, role, purpose, objectId, placeName }, index) => {
          const who = [words.roles[role] ?? role, placeName && words.ofPlace(placeName)]
          const line = words.line(who.filter(Boolean).join(' '), words.purposes[purpose])
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: two hosts of one place read the same
            <li key={`${on} ${objectId} ${index}`}>
              <b>{capital(dayWords(time, on, asOf.on))}</b>
              <br />
              {purpose === 'booking' ? (
                <LocalLink href={`/${tenant}/reservering/${objectId}`}>{capital(line)}</LocalLink>
              ) : (
                capital(line)
              )}
            </li>
          )
        })}
      </ul>
      <p className="quiet">{words.names(months)}</p>
      <p>{words.ask}</p>
      <p>
        <LocalLink href={`/${tenant}/mijn/gegevens`}>{words.back}</LocalLink>
      </p>
    </Page>
  )
}

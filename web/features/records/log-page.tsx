import type { Log } from '../../../worker/features/records/contract'
import { useApp } from '../../app-context'
import { localisedPath } from '../../locale'
import { SectionHeading } from '../../ui/heading'
import { LocalLink } from '../../ui/local-link'
import { Code } from '../../ui/original'
import { Page } from '../../ui/page'
import { dateTimeWords } from '../../words/moments'
import { type LogView, logQuery } from './log-address'
import { LogSearch } from './log-search'
import { useWords } from './words'

/** Who did what to what, newest first; and how far that is sealed. */
export function LogPage(props: { tenant: string; log: Log; view: LogView }) {
  const { tenant, log, view } = props
  const { locale } = useApp()
  const words = useWords()
  const { entries, next } = log
  const base = `/${tenant}/beheer/organisatie/logboek`
  const { voor, ...asked } = view
  const older = new URLSearchParams({ ...asked, voor: String(next) })
  return (
    <Page title={words.logTitle} lead={words.logLead}>
      <Seal log={log} />
      <LogSearch base={base} view={view} />
      {entries.length === 0 && <p>{next ? words.emptySoFar : words.empty}</p>}
      <ol className="visits">
        {entries.map((entry) => (
          <Entry key={entry.seq} entry={entry} asOf={log.asOf.on} />
        ))}
      </ol>
      <p className="row screen">
        {next && <LocalLink href={`${base}?${older}`}>{words.older}</LocalLink>}
        {voor && (
          <LocalLink href={`${base}?${new URLSearchParams(asked)}`}>{words.newest}</LocalLink>
        )}
        <a
          className="utrecht-link utrecht-link--html-a"
          href={localisedPath(`${base}.csv`, locale) + logQuery(asked)}
          download
        >
          {words.download}
        </a>
      </p>
    </Page>
  )
}

function Seal({ log: { sealed, asOf } }: { log: Log }) {
  const { time } = useApp().messages
  const words = useWords()
  return (
    <section className="card flow">
      <SectionHeading>{words.sealedTitle}</SectionHeading>
      <p>
        {sealed
          ? words.sealed(sealed.seq, dateTimeWords(time, sealed.moment, asOf.on))
          : words.notSealed}
      </p>
      <p className="quiet">{words.sealHow}</p>
    </section>
  )
}

function Entry({ entry, asOf }: { entry: Log['entries'][number]; asOf: string }) {
  const { time } = useApp().messages
  const words = useWords()
  const { seq, moment, actorId, actorName, action, objectId, fields } = entry
  const kinds: Record<string, string> = words.actors
  const who = actorName ?? kinds[actorId.split(':')[0] ?? ''] ?? actorId
  return (
    <li className="visit">
      <p className="visit-what">
        <b>{words.actions[action] ?? action}</b>
        <br />
        {who}
        <br />
        <span className="quiet">
          {dateTimeWords(time, moment, asOf)}. {words.entry} {seq}: <Code>{objectId}</Code>
        </span>
        {fields.length > 0 && (
          <>
            <br />
            <span className="quiet">
              {words.fields}: <Code>{fields.join(', ')}</Code>
            </span>
          </>
        )}
      </p>
    </li>
  )
}

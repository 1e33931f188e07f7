import type { ServiceHealth } from '../../../worker/features/operator/contract'
import { useApp } from '../../app-context'
import { SectionHeading } from '../../ui/heading'
import { LocalLink } from '../../ui/local-link'
import { Notice } from '../../ui/notice'
import { Page } from '../../ui/page'
import { Facts } from '../../ui/table'
import { dateTimeWords } from '../../words/moments'
import { useWords } from './words'

const FEW = 3

/** Databases left, who waits for one, letters, and what the rounds found wrong. */
export function HealthPage({ health }: { health: ServiceHealth }) {
  const words = useWords()
  const { messages, asOf } = useApp()
  const moment = (at: { on: string; time: string }) =>
    dateTimeWords(messages.time, at, asOf.slice(0, 10))
  const { pool, waiting, letters, findings, states, swept } = health
  return (
    <Page title={words.healthTitle}>
      {pool.vacant < FEW && (
        <Notice tone="warning">
          <p>{words.poolLow}</p>
        </Notice>
      )}
      <Facts
        rows={[
          [words.swept, swept && moment(swept)],
          [words.pool, words.poolOf(pool.vacant, pool.bound)],
          [words.letters, words.lettersOf(letters.waiting, letters.failed)],
          ...states.map(({ state, count }) => [words.states[state], count] as const),
        ]}
      />
      <section className="flow">
        <SectionHeading>{words.waitingTitle}</SectionHeading>
        {waiting.length === 0 && <p>{words.waitingNone}</p>}
        <ol>
          {waiting.map(({ slug, name, since }) => (
            <li key={slug}>
              {name}, {words.since.toLowerCase()} {moment(since)}
            </li>
          ))}
        </ol>
      </section>
      <section className="flow">
        <SectionHeading>{words.findingsTitle}</SectionHeading>
        {findings.length === 0 && <p>{words.findingsNone}</p>}
        <ul>
          {findings.map(({ slug, check, words: what }) => (
            <li key={`${slug} ${check}`}>
              <LocalLink href={`/exploitant/organisaties/${slug}`}>{slug}</LocalLink>:{' '}
              <code>
                {check} {what}
              </code>
            </li>
          ))}
        </ul>
      </section>
    </Page>
  )
}

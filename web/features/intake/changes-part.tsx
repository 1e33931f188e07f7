import type { IntakeChange } from '../../../worker/features/intake/contract'
import { SectionHeading } from '../../ui/heading'
import { themeName } from './theme-name'
import { type IntakeWords, useWords } from './words'

/** What changed since the version before: in words and marks, never by colour alone. */
export function ChangesPart({ changes }: { changes: readonly IntakeChange[] }) {
  const words = useWords()
  return (
    <section className="flow">
      <SectionHeading>{words.version.changesTitle}</SectionHeading>
      {changes.length === 0 && <p>{words.version.noChanges}</p>}
      {changes.map((change, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two topics may have the same words
        <div key={`${change.kind} ${change.of} ${change.side} ${index}`} className="card flow">
          <h3>{titleOf(words, change)}</h3>
          <Choice change={change} />
          <p className="prose changed">
            {change.parts.map((part, at) => {
              const key = `${part.kind} ${at}`
              if (part.kind === 'same') return <span key={key}>{part.text}</span>
              if (part.kind === 'gone')
                return (
                  <del key={key}>
                    <span className="small">[{words.version.gone}</span> {part.text.trimEnd()}
                    <span className="small">]</span>{' '}
                  </del>
                )
              return (
                <ins key={key}>
                  <span className="small">[{words.version.new}</span> {part.text.trimEnd()}
                  <span className="small">]</span>{' '}
                </ins>
              )
            })}
          </p>
        </div>
      ))}
    </section>
  )
}

function titleOf(words: IntakeWords, { kind, of, side }: IntakeChange): string {
  const subjects: Partial<Record<string, string>> = words.subjects
  const title =
    kind === 'theme' ? themeName(words, { theme: of, name: null }) : (subjects[of] ?? of)
  return side === '' ? title : `${title} (${words.sides[side]})`
}

function Choice({ change: { kind, from, to } }: { change: IntakeChange }) {
  const words = useWords()
  const choices: Partial<Record<string, string>> =
    kind === 'topic' ? words.promise.degrees : words.expectations.outcomes
  const say = (code: string) => choices[code] ?? code
  if (from === to) return null
  return (
    <p>
      {from !== null && to !== null && words.version.from(say(from), say(to))}
      {from === null && to !== null && words.version.added(say(to))}
      {from !== null && to === null && words.version.dropped(say(from))}
    </p>
  )
}

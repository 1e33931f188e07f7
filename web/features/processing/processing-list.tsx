import type { Procurement } from '../../../worker/features/procurement/contract'
import { Code } from '../../ui/original'
import { Facts } from '../../ui/table'
import { useWords, wordOf } from './words'

type Processing = Procurement['register'][number]
type Kind = keyof Processing['grounds']

/**
 * What is kept, per purpose, out of the register in the code. `kind` shows the ground of one kind of
 * organisation; without it, of all three. `isWhole` adds where it stands and the fields themselves.
 */
export function ProcessingList(props: {
  purposes: readonly Processing[]
  kind?: Kind
  kindNames?: Record<Kind, string>
  isWhole?: boolean
}) {
  const { purposes, kind, kindNames, isWhole = false } = props
  const words = useWords()
  return purposes.map(({ purpose, grounds, tables }) => {
    const title = wordOf(words.purpose, purpose)
    const content = (
      <>
        <p>
          <b>{words.why}:</b> {kind ? words.ground[grounds[kind]] : groundsOf(grounds)}
        </p>
        {tables.map((each) => (
          <TableFacts key={`${each.store}/${each.table}`} of={each} isWhole={isWhole} />
        ))}
      </>
    )
    // On a phone the whole list is as long as a dozen screens; on paper all of it must be there.
    return isWhole ? (
      <div key={purpose} className="card flow">
        <h3>{title}</h3>
        {content}
      </div>
    ) : (
      <details key={purpose} className="card">
        <summary>{title}</summary>
        <div className="flow">{content}</div>
      </details>
    )
  })

  function groundsOf(of: Processing['grounds']): string {
    const kinds = ['gemeente', 'woningcorporatie', 'zorginstelling'] as const
    if (kinds.every((each) => of[each] === of.gemeente)) return words.ground[of.gemeente]
    return kinds.map((each) => `${kindNames?.[each]}: ${words.ground[of[each]]}`).join(' ')
  }
}

function TableFacts({ of, isWhole }: { of: Processing['tables'][number]; isWhole: boolean }) {
  const words = useWords()
  const list = (words: Readonly<Record<string, string>>, codes: readonly string[]) =>
    codes.map((code) => wordOf(words, code)).join('; ')
  const terms = of.terms.map(({ term, lasts }) =>
    lasts === null
      ? wordOf(words.terms, term)
      : `${words[lasts.unit](lasts.length)} ${wordOf(words.after, term)}`,
  )
  return (
    <Facts
      rows={[
        [words.what, <b key="w">{wordOf(words.table, of.table)}</b>],
        [words.of, list(words.subject, of.of)],
        [words.from, wordOf(words.source, of.source)],
        [words.receivers, list(words.receiver, of.receivers)],
        [words.term, terms.join(' ')],
        [
          words.columns,
          isWhole && (
            <>
              <Code>
                {of.columns.join(', ')} ({of.table})
              </Code>
              . {words.store[of.store]}
            </>
          ),
        ],
      ]}
    />
  )
}

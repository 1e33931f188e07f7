import type { Measurement } from '../../../worker/features/measurements/contract'
import { useApp } from '../../app-context'
import { useWords } from './words'

type Result = NonNullable<Measurement['results']>[number]

/** What people answered: how many gave each score, as a table with a bar in each row. */
export function Results({ results }: { results: readonly Result[] }) {
  const words = useWords()
  const { locale } = useApp()
  const number = new Intl.NumberFormat(locale === 'nl' ? 'nl-NL' : 'en-GB')
  if (results.every(({ counts }) => counts === null)) return <p>{words.desk.tooFew}</p>
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className="scroll" tabIndex={0} aria-label={words.desk.results}>
      <table className="figures">
        <caption>{words.desk.results}</caption>
        <thead>
          <tr>
            <th scope="col">{words.desk.question}</th>
            {words.scores.slice(1).map((score) => (
              <th scope="col" key={score}>
                {score}
              </th>
            ))}
            <th scope="col">{words.desk.mean}</th>
          </tr>
        </thead>
        <tbody>
          {results.map(({ question, counts, mean }) => (
            <tr key={question}>
              <th scope="row">
                {words.questions[question]}
                {counts && <Bar counts={counts} />}
              </th>
              {counts ? (
                // biome-ignore lint/suspicious/noArrayIndexKey: the place in the list is the score
                counts.map((count, index) => <td key={index}>{count}</td>)
              ) : (
                <td colSpan={5}>{words.desk.tooFew}</td>
              )}
              <td>{mean === null ? '-' : number.format(mean)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** The same numbers as a bar, from "not at all" at the left; a drawing of the words beside it. */
function Bar({ counts }: { counts: readonly number[] }) {
  const all = counts.reduce((so, count) => so + count, 0)
  const share = (count: number) => (100 * count) / all
  return (
    <svg className="bar scores" aria-hidden="true">
      {counts.map((count, index) => (
        <rect
          // biome-ignore lint/suspicious/noArrayIndexKey: the place in the list is the score
          key={index}
          x={`${counts
            .slice(0, index)
            .reduce((so, each) => so + share(each), 0)
            .toFixed(1)}%`}
          width={`${share(count).toFixed(1)}%`}
          height="100%"
          opacity={(index + 1) / counts.length}
        />
      ))}
    </svg>
  )
}

import type { Reached } from '../../../worker/features/gatherings/contract'
import { SectionHeading } from '../../ui/heading'
import { Typed } from '../../ui/original'
import { useWords } from './words'

/** By channel how many signed up and how many came: a table, with a bar beside each number. */
export function ReachedPart({ reached }: { reached: readonly Reached[] }) {
  const { desk: words } = useWords()
  const most = Math.max(1, ...reached.flatMap(({ announced, came }) => [announced, came]))
  return (
    <section className="flow screen">
      <SectionHeading>{words.perChannel}</SectionHeading>
      {reached.length > 0 && <p>{words.perChannelText}</p>}
      {reached.length === 0 ? (
        <p>{words.nothingYet}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        <section className="scroll" tabIndex={0} aria-label={words.perChannel}>
          <table className="figures reached">
            <thead>
              <tr>
                <th scope="col">{words.channel}</th>
                <th scope="col">{words.announced}</th>
                <th scope="col">{words.cameHead}</th>
              </tr>
            </thead>
            <tbody>
              {reached.map(({ channelId, name, announced, came }) => (
                <tr key={channelId ?? ''}>
                  <th scope="row">{name ? <Typed>{name}</Typed> : words.unknown}</th>
                  <td>
                    <Bar count={announced} most={most} />
                  </td>
                  <td>
                    <Bar count={came} most={most} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </section>
  )
}

function Bar({ count, most }: { count: number; most: number }) {
  return (
    <>
      {count}
      <svg viewBox="0 0 100 8" preserveAspectRatio="none" className="count-bar" aria-hidden="true">
        <rect width={Math.round((100 * count) / most)} height="8" />
      </svg>
    </>
  )
}

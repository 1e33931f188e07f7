import type { GatheringPage } from '../../../worker/features/gatherings/contract'
import { Typed } from '../../ui/original'
import { useWords } from './words'

const EMPTY_LINES = 14

/** The list on paper, for a door without a phone: a box to tick for each, and empty lines. */
export function PaperList({ data }: { data: GatheringPage }) {
  const all = useWords()
  const { desk: words } = all
  const rows = data.attendances.filter(({ isAtDoor }) => !isAtDoor)
  return (
    <div className="paper-list">
      <table className="figures">
        <thead>
          <tr>
            <th scope="col">{words.callerName}</th>
            <th scope="col">{words.announced}</th>
            <th scope="col">{words.cameHead}</th>
            <th scope="col">{words.channel}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, people }) => (
            <tr key={id}>
              <td>{name ? <Typed>{name}</Typed> : words.forgotten}</td>
              <td>{people}</td>
              <td />
              <td />
            </tr>
          ))}
          {Array.from({ length: EMPTY_LINES }, (_, line) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: empty lines have nothing else
            <tr key={line}>
              <td />
              <td />
              <td />
              <td />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

import type { Moment, Problem } from '../../../worker/http/schemas'
import { useApp } from '../../app-context'
import { LocalLink } from '../../ui/local-link'
import { capital, periodWords } from '../../words/moments'
import { viewQuery } from '../places/place-address'

/** After a refusal: other times that are free, and another space. Never who holds the time. */
export function Alternatives(props: {
  tenant: string
  placeSlug: string
  asOf: Moment
  spaceId?: string
}) {
  const { tenant, placeSlug, asOf } = props
  const { messages, formResult } = useApp()
  const words = messages.booking
  const found: Problem['alternatives'] = formResult?.problem.alternatives
  if (!found || (found.times.length === 0 && !found.space)) return null
  const base = `/${tenant}/plekken/${placeSlug}`
  const typed = (name: string) => textOf(formResult?.values[name])
  const ruimte = props.spaceId ?? typed('spaceId')
  const asked = { vanaf: typed('on'), dag: typed('on'), van: typed('from') }
  return (
    <section className="flow" aria-labelledby="anders-titel">
      <h2 className="utrecht-heading-2" id="anders-titel">
        {words.alternatives}
      </h2>
      <ul className="choices">
        {found.times.map(({ starts, ends }) => (
          <li key={starts.at}>
            <LocalLink
              className="block"
              href={
                base +
                viewQuery({ ruimte, vanaf: starts.on, dag: starts.on, van: starts.time }, 'kies')
              }
            >
              <b>{capital(periodWords(messages.time, { starts, ends }, asOf.on))}</b>
            </LocalLink>
          </li>
        ))}
        {found.space && (
          <li>
            <LocalLink
              className="block"
              href={`/${tenant}/plekken/${found.space.place}${viewQuery({ ruimte: found.space.id, ...asked }, asked.dag && 'kies')}`}
            >
              <b>{words.sibling(found.space.name)}</b>
            </LocalLink>
          </li>
        )}
      </ul>
    </section>
  )
}

function textOf(value: string | string[] | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined
}

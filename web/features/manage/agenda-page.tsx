import type { Agenda } from '../../../worker/features/bookings/contract'
import { useApp } from '../../app-context'
import { localisedPath } from '../../locale'
import { Button } from '../../ui/button'
import { Icon } from '../../ui/icon'
import { LocalLink } from '../../ui/local-link'
import { Page } from '../../ui/page'
import { PrintButton } from '../../ui/print-button'
import { shiftDate } from '../../words/calendar'
import { capital, dateWords } from '../../words/moments'
import { AgendaDay } from './agenda-day'
import { datesOf } from './day-view'
import { useWords } from './words'

/** The week: on a phone one day below the other, on a wide screen seven columns. Prints. */
export function AgendaPage(props: { tenant: string; agenda: Agenda; place: string | undefined }) {
  const { tenant, agenda, place } = props
  const { time } = useApp().messages
  const words = useWords()
  const { from, to, asOf, places } = agenda
  const chosen = places.find(({ id }) => id === place)
  const base = `/${tenant}/beheer/agenda`
  const weekFrom = (on: string) =>
    `${base}?${new URLSearchParams({ vanaf: on, ...(chosen && { plek: chosen.id }) })}`
  const range = words.agendaOf(dateWords(time, from, asOf.on), dateWords(time, to, asOf.on))
  return (
    <Page
      title={words.agendaTitle}
      heading={chosen ? `${words.agendaTitle}: ${chosen.name}` : words.agendaTitle}
      lead={capital(range)}
    >
      <AgendaChoice base={base} agenda={agenda} place={chosen?.id} />
      <p className="row pager screen">
        <LocalLink href={weekFrom(shiftDate(from, -7))}>
          <Icon shape="back" />
          {words.earlier}
        </LocalLink>
        <LocalLink href={weekFrom(shiftDate(from, 7))}>
          {words.later}
          <Icon shape="next" />
        </LocalLink>
        <PrintButton label={words.print} />
      </p>
      <section className="agenda" aria-label={words.week}>
        {datesOf(agenda).map((on) => (
          <AgendaDay key={on} tenant={tenant} agenda={agenda} on={on} hasOnePlace={!!chosen} />
        ))}
      </section>
    </Page>
  )
}

function AgendaChoice(props: { base: string; agenda: Agenda; place: string | undefined }) {
  const { locale } = useApp()
  const words = useWords()
  const { agenda, base, place } = props
  return (
    <form method="get" action={localisedPath(base, locale)} className="agenda-choice screen">
      <p>
        <label className="utrecht-form-label" htmlFor="plek">
          {words.whichPlace}
        </label>
        <select
          id="plek"
          name="plek"
          className="utrecht-select utrecht-select--html-select"
          defaultValue={place ?? ''}
        >
          <option value="">{words.allPlaces}</option>
          {agenda.places.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </p>
      <p>
        <label className="utrecht-form-label" htmlFor="vanaf">
          {words.fromDate}
        </label>
        <input
          id="vanaf"
          name="vanaf"
          type="date"
          className="utrecht-textbox"
          defaultValue={agenda.from}
        />
      </p>
      <p>
        <Button look="secondary-action">{words.show}</Button>
      </p>
    </form>
  )
}

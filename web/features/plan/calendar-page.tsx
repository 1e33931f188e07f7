import type { Plan } from '../../../worker/features/plan/contract'
import { useApp } from '../../app-context'
import { localisedPath } from '../../locale'
import { SectionHeading } from '../../ui/heading'
import { LocalLink } from '../../ui/local-link'
import { Typed } from '../../ui/original'
import { Page } from '../../ui/page'
import { PrintButton } from '../../ui/print-button'
import { partsOf } from '../../words/calendar'
import { capital, dateWords } from '../../words/moments'
import { monthsOf } from './months'
import { useWords } from './words'

/** The plan by month: a grid where there is room and on paper, days with something on a phone. */
export function CalendarPage({ base, plan }: { base: string; plan: Plan }) {
  const { calendar: words, plan: ofPlan, backToPlan } = useWords()
  const { locale, messages } = useApp()
  const { time } = messages
  const months = monthsOf(plan.messages)
  return (
    <Page title={words.title(plan.project.name)} lead={words.lead}>
      <div className="row screen">
        <PrintButton label={words.print} />
        <a
          className="utrecht-link utrecht-link--html-a"
          href={localisedPath(`${base}/agenda.ics`, locale)}
        >
          {ofPlan.file}
        </a>
      </div>
      {months.length === 0 && <p>{words.none}</p>}
      {months.map(({ year, month, startsOn, days }) => (
        <section key={`${year}-${month}`} className="plan-month">
          <SectionHeading>
            {capital(words.month(time.months[month - 1] ?? '', year))}
          </SectionHeading>
          <div className="weekdays" aria-hidden="true">
            {time.weekdaysShort.map((weekday) => (
              <span key={weekday}>{weekday}</span>
            ))}
          </div>
          <ol className={`plan-days from-${startsOn}`}>
            {days.map(({ on, messages: ofDay }) => (
              <li key={on} className={ofDay.length === 0 ? 'empty' : undefined}>
                <span className="day-number" aria-hidden="true">
                  {partsOf(on).day}
                </span>
                <span className="date">{dateWords(time, on, plan.asOf.on)}</span>
                {ofDay.map(({ id, subject, channelId }) => (
                  <span key={id} className="plan-line">
                    <LocalLink href={`${base}/berichten/${id}`}>
                      <Typed>{subject}</Typed>
                    </LocalLink>{' '}
                    <span className="small">
                      {words.via(plan.channels.find((each) => each.id === channelId)?.name ?? '')}
                    </span>
                  </span>
                ))}
              </li>
            ))}
          </ol>
        </section>
      ))}
      <p className="screen">
        <LocalLink href={base}>{backToPlan}</LocalLink>
      </p>
    </Page>
  )
}

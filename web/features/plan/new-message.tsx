import type { Plan } from '../../../worker/features/plan/contract'
import { useApp } from '../../app-context'
import { localisedPath } from '../../locale'
import { Button } from '../../ui/button'
import { SectionHeading } from '../../ui/heading'
import { dateWords } from '../../words/moments'
import { AdviceList } from './advice-list'
import { AddMessageForm, WhenFields } from './message-form'
import type { PlanView } from './plan-address'
import { useWords } from './words'

/**
 * First for whom and when, by an address that can be kept; then which channels would do, and the
 * message itself. So the advice stands there before a channel is chosen, also without script.
 */
export function NewMessage(props: { base: string; plan: Plan; view: PlanView }) {
  const { base, plan, view } = props
  const words = useWords()
  const { locale, messages } = useApp()
  const group = plan.audiences.find(({ id }) => id === view.audience)
  const moment = plan.moments.find(({ id }) => id === view.moment)
  const isAsked = plan.advice !== null && group !== undefined && moment !== undefined
  return (
    <section className="card flow screen" id="nieuw" tabIndex={-1}>
      <SectionHeading>{words.plan.addMessage}</SectionHeading>
      <details open={!isAsked && plan.messages.length === 0}>
        <summary>{words.plan.adviceTitle}</summary>
        <form method="get" action={`${localisedPath(base, locale)}#nieuw`} className="flow">
          <WhenFields
            parts={plan}
            names={{ audience: 'groep', moment: 'moment', days: 'dagen', side: 'wanneer' }}
            values={{ before: 'voor', after: 'na' }}
            start={{
              ...(group && { audienceId: group.id }),
              ...(moment && { momentId: moment.id }),
              daysBefore: isAsked ? (view.isAfter ? -view.days : view.days) : 14,
            }}
          />
          <p>
            <Button look="secondary-action">{words.plan.ask}</Button>
          </p>
        </form>
      </details>
      {isAsked && (
        <>
          <p>
            {whenWords(words, view, moment.name)} (
            {dateWords(messages.time, moment.on, plan.asOf.on)})
          </p>
          <h3 className="utrecht-heading-3">{words.plan.advice(group.name)}</h3>
          <AdviceList advice={plan.advice ?? []} parts={plan} />
          <AddMessageForm plan={plan} view={view} />
        </>
      )}
    </section>
  )
}

/** '14 dagen voor de startbijeenkomst'. */
export function whenWords(
  words: ReturnType<typeof useWords>,
  { days, isAfter }: { days: number; isAfter: boolean },
  moment: string,
): string {
  if (days === 0) return words.plan.onMoment(moment)
  const count = words.days(days)
  return isAfter ? words.plan.afterMoment(count, moment) : words.plan.beforeMoment(count, moment)
}

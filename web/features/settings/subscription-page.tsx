import type { Subscription } from '../../../worker/features/subscriptions/contract'
import { useApp } from '../../app-context'
import { Button } from '../../ui/button'
import { RadioGroup } from '../../ui/choice-field'
import { Form } from '../../ui/form'
import { SectionHeading } from '../../ui/heading'
import { Notice, Pill } from '../../ui/notice'
import { Page } from '../../ui/page'
import { Facts } from '../../ui/table'
import { dateWords } from '../../words/moments'
import { AgreementPart } from './agreement-part'
import { ConsentPart } from './consent-part'
import { ProofPart } from './proof-part'
import { useWords } from './words'

const plans = ['small', 'large'] as const

/** Opening the pages, the plan, and whether the operator may look: in the order of a new organisation. */
export function SubscriptionPage(props: { subscription: Subscription; isSaved: boolean }) {
  const words = useWords()
  const { messages, asOf } = useApp()
  const { subscription } = props
  const { state, plan, places, trialEnds } = subscription
  const day = (on: string) => dateWords(messages.time, on, asOf.slice(0, 10))
  return (
    <Page title={words.subscriptionTitle}>
      {props.isSaved && (
        <Notice tone="ok" role="status">
          <p>{words.saved}</p>
        </Notice>
      )}
      <Facts
        rows={[
          [words.stateLabel, words.states[state]],
          [words.planLabel, words.plans[plan]],
          [
            words.placesLabel,
            places.most === null ? places.used : words.placesOf(places.used, places.most),
          ],
        ]}
      />
      {trialEnds && state === 'trial' && <p>{words.trialUntil(day(trialEnds.on))}</p>}
      {state === 'past-due' && (
        <Notice tone="warning">
          <p>{words.pastDue}</p>
        </Notice>
      )}
      <ProofPart proof={subscription.proof} />
      <AgreementPart agreement={subscription.agreement} day={day} />
      <OpeningPart subscription={subscription} />
      <section className="flow" id="pakket">
        <SectionHeading>{words.changePlanTitle}</SectionHeading>
        <p>{words.changePlanText}</p>
        <Form action="plan">
          <RadioGroup
            name="plan"
            label={words.planLabel}
            defaultValue={plan}
            options={plans.map((each) => ({ value: each, label: words.plans[each] }))}
          />
          <p>
            <Button look="secondary-action">{words.changePlan}</Button>
          </p>
        </Form>
      </section>
      <ConsentPart subscription={subscription} />
    </Page>
  )
}

function OpeningPart({ subscription: { state, steps } }: { subscription: Subscription }) {
  const words = useWords()
  const isDone = (code: string) => steps.some((step) => step.code === code && step.done)
  return (
    <section className="flow" id="openen">
      <SectionHeading>{words.openTitle}</SectionHeading>
      {state !== 'unproven' ? (
        <p>
          <Pill tone="good">{words.done}</Pill> {words.opened}
        </p>
      ) : isDone('proof') && isDone('agreement') ? (
        <Form action="open">
          <p>{words.openText}</p>
          <p>
            <Button>{words.openNow}</Button>
          </p>
        </Form>
      ) : (
        <p>{words.openNotYet}</p>
      )}
    </section>
  )
}

import type { Advice, ProjectFacts } from '../../../worker/features/projects/contract'
import { useApp } from '../../app-context'
import { Button } from '../../ui/button'
import { Form } from '../../ui/form'
import { SectionHeading } from '../../ui/heading'
import { Typed } from '../../ui/original'
import { Facts } from '../../ui/table'
import { TextField } from '../../ui/text-field'
import { dateWords } from '../../words/moments'
import { LIMITS } from './project-address'
import { useWords } from './words'

const steps = ['informedOn', 'askedOn', 'advisedOn', 'answeredOn'] as const

/** Where homes are at stake: the steps of the tenants' advice, and at which doors somebody came by. */
export function AdvicePart({ facts, advice }: { facts: ProjectFacts; advice: Advice }) {
  const words = useWords()
  const { time } = useApp().messages
  const day = (on: string) => dateWords(time, on, facts.asOf.on)
  return (
    <>
      <section className="card flow" id="advies">
        <SectionHeading>{words.advice}</SectionHeading>
        <p>{words.adviceText}</p>
        {advice.dueOn && advice.advisedOn === null && <p>{words.adviceDue(day(advice.dueOn))}</p>}
        {facts.may.work ? (
          <Form action="save-advice" hidden={{ revision: advice.revision }}>
            {steps.map((step) => (
              <TextField
                key={step}
                name={step}
                type="date"
                label={words[step]}
                defaultValue={advice[step] ?? undefined}
                optional
              />
            ))}
            <p>
              <Button look="secondary-action">{words.save}</Button>
            </p>
          </Form>
        ) : (
          <Facts rows={steps.map((step) => [words[step], advice[step] && day(advice[step])])} />
        )}
      </section>
      {facts.may.work && (
        <section className="card flow" id="adressen">
          <SectionHeading>{words.households}</SectionHeading>
          <p>{words.householdsText}</p>
          {facts.households.length === 0 && <p>{words.noHouseholds}</p>}
          <ul>
            {facts.households.map(({ address, on, by }) => (
              <li key={`${address} ${on}`}>
                <Typed>{address}</Typed>, {day(on)}
                {by && `, ${words.by(by)}`}
              </li>
            ))}
          </ul>
          <Form action="note-household" className="flow screen">
            <TextField
              name="address"
              label={words.address}
              hint={words.addressOnly}
              maxLength={LIMITS.address}
              autoComplete="off"
            />
            <TextField name="on" type="date" label={words.on} defaultValue={facts.asOf.on} />
            <p>
              <Button look="secondary-action">{words.noteHousehold}</Button>
            </p>
          </Form>
        </section>
      )}
    </>
  )
}

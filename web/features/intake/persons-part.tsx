import type { Intake } from '../../../worker/features/intake/contract'
import { useApp } from '../../app-context'
import { Button } from '../../ui/button'
import { Checkbox, RadioGroup } from '../../ui/choice-field'
import { Form } from '../../ui/form'
import { SectionHeading } from '../../ui/heading'
import { Pill } from '../../ui/notice'
import { Typed } from '../../ui/original'
import { TextField } from '../../ui/text-field'
import { LIMITS } from './limits'
import { RemoveButton } from './remove-button'
import { sides } from './subjects'
import { useWords } from './words'

/** Who is there, by side; with a mail address only who confirms for their side. */
export function PersonsPart({ intake }: { intake: Intake }) {
  const words = useWords()
  const { formResult } = useApp()
  const { persons, me } = intake
  return (
    <section className="flow" id="persons">
      <SectionHeading>{words.persons.title}</SectionHeading>
      {persons.length === 0 && <p>{words.persons.none}</p>}
      <div className="intake-grid">
        {sides.map((side) => {
          const here = persons.filter((person) => person.side === side)
          if (here.length === 0) return null
          return (
            <div key={side} className="card flow">
              <h3>{words.sides[side]}</h3>
              <ul className="links flow">
                {here.map((person) => (
                  <li key={person.id} className="row">
                    <span>
                      <b>
                        <Typed>{person.name}</Typed>
                      </b>
                      {person.function && (
                        <>
                          , <Typed>{person.function}</Typed>
                        </>
                      )}
                    </span>
                    {person.confirms && <Pill tone="good">{words.persons.doesConfirm}</Pill>}
                    {me.mayWrite && (
                      <Form action="remove-person" hidden={{ id: person.id }} className="plain">
                        <RemoveButton of={person.name} />
                      </Form>
                    )}
                  </li>
                ))}
              </ul>
            </div>
          )
        })}
      </div>
      {me.mayWrite && (
        <details className="switch" open={formResult?.action === 'add-person' || undefined}>
          <summary>{words.persons.addTitle}</summary>
          <p>{words.persons.intro}</p>
          <Form action="add-person" isFresh>
            <RadioGroup
              name="side"
              label={words.persons.side}
              options={sides.map((value) => ({ value, label: words.sides[value] }))}
            />
            <TextField name="name" label={words.persons.name} maxLength={LIMITS.name} />
            <TextField
              name="function"
              label={words.persons.function}
              optional
              maxLength={LIMITS.function}
            />
            <Checkbox name="confirms" label={words.persons.confirms} />
            <TextField
              name="email"
              type="email"
              label={words.persons.email}
              hint={words.persons.emailHint}
              optional
              maxLength={LIMITS.email}
            />
            <p>
              <Button>{words.persons.add}</Button>
            </p>
          </Form>
        </details>
      )}
    </section>
  )
}

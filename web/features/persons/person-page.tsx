import type { Person } from '../../../worker/features/persons/contract'
import { Button, ButtonLink } from '../../ui/button'
import { Checkbox } from '../../ui/choice-field'
import { Form } from '../../ui/form'
import { SectionHeading } from '../../ui/heading'
import { LocalLink } from '../../ui/local-link'
import { Notice } from '../../ui/notice'
import { Page } from '../../ui/page'
import { PhoneLink } from '../../ui/phone-link'
import { PersonFacts } from './person-facts'
import { useWords } from './words'

/** One person who asks: first the number that is stored is called, then their data is given or erased. */
export function PersonPage({ tenant, person }: { tenant: string; person: Person }) {
  const words = useWords()
  const desk = `/${tenant}/beheer/organisatie/verzoeken`
  return (
    <Page title={person.name || words.noName}>
      <PersonFacts person={person} />
      {person.mayServe ? (
        <Serving desk={desk} person={person} />
      ) : (
        <Notice tone="info">
          <p>{words.notYours}</p>
        </Notice>
      )}
      <p>
        <LocalLink href={desk}>{words.back}</LocalLink>
      </p>
    </Page>
  )
}

function Serving({ desk, person }: { desk: string; person: Person }) {
  const words = useWords()
  if (!person.phone)
    return (
      <Notice tone="info">
        <p>{words.noPhone}</p>
      </Notice>
    )
  if (!person.calledBack)
    return (
      <section className="flow">
        <SectionHeading>{words.callTitle}</SectionHeading>
        <p>{words.callText}</p>
        <p>
          <b>
            <PhoneLink number={person.phone} />
          </b>
        </p>
        <p>{words.callQuestion}</p>
        <Form action="called-back">
          <Button>{words.called}</Button>
        </Form>
      </section>
    )
  return (
    <>
      <Notice tone="ok" role="status">
        <p>{words.calledBack}</p>
      </Notice>
      <section className="flow">
        <SectionHeading>{words.showTitle}</SectionHeading>
        <p>
          <ButtonLink look="primary-action" href={`${desk}/${person.id}/gegevens`}>
            {words.show}
          </ButtonLink>
        </p>
      </section>
      <section className="flow">
        <SectionHeading>{words.eraseOtherTitle}</SectionHeading>
        <p>{words.eraseOtherText}</p>
        <Form action="erase">
          <Checkbox name="confirmed" label={words.sureOther} required />
          <Button look="secondary-action">{words.eraseOther}</Button>
        </Form>
      </section>
    </>
  )
}

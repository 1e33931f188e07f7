import type { Person } from '../../../worker/features/persons/contract'
import { Button } from '../../ui/button'
import { RadioGroup } from '../../ui/choice-field'
import { Form } from '../../ui/form'
import { SectionHeading } from '../../ui/heading'
import { LocalLink } from '../../ui/local-link'
import { Notice } from '../../ui/notice'
import { Page } from '../../ui/page'
import { TextField } from '../../ui/text-field'
import { PersonFacts } from './person-facts'
import { useWords } from './words'

/** Where somebody who phones or stands at the desk is looked up, to give or erase their data. */
export function DeskPage(props: {
  tenant: string
  found: readonly Person[]
  isNobody: boolean
  isErased: boolean
}) {
  const { tenant, found, isNobody, isErased } = props
  const words = useWords()
  const options = (names: Record<string, string>) =>
    Object.entries(names).map(([value, label]) => ({ value, label }))
  return (
    <Page title={words.deskTitle} lead={words.deskLead}>
      {isErased && (
        <Notice tone="ok" role="status">
          <p>{words.erasedOther}</p>
        </Notice>
      )}
      {isNobody && (
        <Notice tone="info" role="status">
          <p>{words.nobody}</p>
        </Notice>
      )}
      {found.length > 0 && (
        <section className="flow">
          <SectionHeading>{words.foundTitle}</SectionHeading>
          <ul className="grid">
            {found.map((person) => (
              <li key={person.id} className="card flow">
                <h3>
                  <LocalLink href={`/${tenant}/beheer/organisatie/verzoeken/${person.id}`}>
                    {person.name || words.noName}
                  </LocalLink>
                </h3>
                <PersonFacts person={person} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <p>{words.deskSteps}</p>
      <p className="quiet">
        {words.deskLogged} {words.deskScope}
      </p>
      <Form action="search">
        <RadioGroup
          name="by"
          label={words.by}
          options={options(words.byWays)}
          defaultValue="phone"
        />
        <TextField name="value" label={words.value} hint={words.valueHint} maxLength={254} />
        <RadioGroup name="wish" label={words.wish} options={options(words.wishes)} />
        <RadioGroup name="asked" label={words.asked} options={options(words.askings)} />
        <Button>{words.search}</Button>
      </Form>
    </Page>
  )
}

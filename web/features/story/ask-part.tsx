import type { Story } from '../../../worker/features/story/contract'
import { useApp } from '../../app-context'
import { Button } from '../../ui/button'
import { Select } from '../../ui/choice-field'
import { Form } from '../../ui/form'
import { SectionHeading } from '../../ui/heading'
import { LocalLink } from '../../ui/local-link'
import { Notice } from '../../ui/notice'
import { TextArea, TextField } from '../../ui/text-field'
import { dateWords } from '../../words/moments'
import { LIMITS } from './story-address'
import { useWords } from './words'

/** Where residents ask a question; first what it is not. */
export function AskPart({ tenant, story }: { tenant: string; story: Story }) {
  const words = useWords()
  const { requestId, formResult, messages } = useApp()
  const { people, answerBy, asOf } = story
  // A form that came back keeps its key, so that it is still the same press.
  const kept = formResult?.values.key
  const key = typeof kept === 'string' ? kept : requestId
  return (
    <section className="card flow" id="vraag">
      <SectionHeading>{words.askTitle}</SectionHeading>
      <p>{words.askLead(dateWords(messages.time, answerBy, asOf.on))}</p>
      <Notice tone="info">
        <p>{words.noObjection}</p>
        <p>
          <LocalLink href={`/${tenant}/contact`}>{words.noObjectionLink}</LocalLink>
        </p>
      </Notice>
      <Form action="ask-question" hidden={{ key }}>
        <TextArea
          name="text"
          label={words.question}
          hint={words.questionHint}
          maxLength={LIMITS.question}
        />
        {people.length > 0 && (
          <Select
            name="askedOf"
            label={words.askedOf}
            optional
            options={[
              { value: '', label: words.anybody },
              ...people.map(({ id, name, role }) => ({
                value: id,
                label: `${name} (${words.roles[role]})`,
              })),
            ]}
          />
        )}
        <h3 className="utrecht-heading-3">{words.reach}</h3>
        <p>{words.reachText}</p>
        <TextField
          name="name"
          label={words.name}
          maxLength={LIMITS.name}
          autoComplete="name"
          optional
        />
        <TextField
          name="email"
          type="email"
          label={words.email}
          maxLength={LIMITS.email}
          autoComplete="email"
          optional
        />
        <TextField
          name="phone"
          type="tel"
          label={words.phone}
          maxLength={LIMITS.phone}
          autoComplete="tel"
          optional
        />
        <p className="quiet">{words.kept}</p>
        <p>
          <Button>{words.ask}</Button>
        </p>
      </Form>
    </section>
  )
}

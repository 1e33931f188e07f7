import type { Party, ProjectFacts } from '../../../worker/features/projects/contract'
import { useApp } from '../../app-context'
import { Button, ButtonLink } from '../../ui/button'
import { RadioGroup, Select } from '../../ui/choice-field'
import { Field } from '../../ui/field'
import { Form } from '../../ui/form'
import { SectionHeading } from '../../ui/heading'
import { LocalLink } from '../../ui/local-link'
import { Typed } from '../../ui/original'
import { Facts } from '../../ui/table'
import { TextField } from '../../ui/text-field'
import { dateWords } from '../../words/moments'
import { CAPACITIES, LIMITS, PARTS } from './project-address'
import { useWords } from './words'

/** Who commissions along, who carries out, who stands for tenants; one form at a time. */
export function PartiesPart(props: {
  base: string
  facts: ProjectFacts
  chosen: string | undefined
}) {
  const { base, facts, chosen } = props
  const words = useWords()
  const changing = facts.parties.find(({ id }) => id === chosen)
  const isNew = chosen === 'nieuw'
  return (
    <section className="card flow" id="partijen">
      <SectionHeading>{words.parties}</SectionHeading>
      {facts.parties.length === 0 && <p>{words.noParties}</p>}
      {facts.parties.map((party) => (
        <div key={party.id} className="flow">
          <h3 className="utrecht-heading-3">
            <Typed>{party.name}</Typed>
          </h3>
          <PartyFacts party={party} facts={facts} base={base} />
        </div>
      ))}
      {facts.may.lead && !isNew && (
        <p className="screen">
          <ButtonLink href={`${base}?partij=nieuw#partij`}>{words.addParty}</ButtonLink>
        </p>
      )}
      {facts.may.lead && (isNew || changing) && (
        <div className="flow screen" id="partij" tabIndex={-1}>
          <h3 className="utrecht-heading-3">
            {changing ? words.editParty(changing.name) : words.addParty}
          </h3>
          <PartyForm key={changing?.id} party={changing} />
          {changing && <AgreementForm party={changing} />}
          {changing && (
            <Form action="remove-party" hidden={{ party: changing.id }}>
              <p>
                <Button look="subtle">{words.removeParty}</Button>
              </p>
            </Form>
          )}
        </div>
      )}
    </section>
  )
}

function PartyFacts(props: { party: Party; facts: ProjectFacts; base: string }) {
  const { party, facts, base } = props
  const words = useWords()
  const { time } = useApp().messages
  const file = base.replace(/\/gegevens$/, `/overeenkomst/${party.id}`)
  return (
    <>
      <Facts
        rows={[
          [words.part, words.partyParts[party.part]],
          [words.capacity, words.capacities[party.capacity]],
          [words.contactName, party.contactName && <Typed>{party.contactName}</Typed>],
          [words.contactEmail, party.contactEmail],
          [words.agreedOn, party.agreedOn && dateWords(time, party.agreedOn, facts.asOf.on)],
          [
            words.agreement,
            party.agreementName ? (
              facts.may.lead ? (
                <a key="file" className="utrecht-link utrecht-link--html-a" href={file} download>
                  <Typed>{party.agreementName}</Typed>
                </a>
              ) : (
                <Typed key="file">{party.agreementName}</Typed>
              )
            ) : (
              party.capacity !== 'none' && words.noAgreement
            ),
          ],
        ]}
      />
      {facts.may.lead && (
        <p className="screen">
          <LocalLink href={`${base}?partij=${party.id}#partij`}>
            {words.editParty(party.name)}
          </LocalLink>
        </p>
      )}
    </>
  )
}

function PartyForm({ party }: { party: Party | undefined }) {
  const words = useWords()
  const { requestId } = useApp()
  return (
    <Form
      action={party ? 'save-party' : 'add-party'}
      hidden={party ? { party: party.id, revision: party.revision } : { key: requestId }}
    >
      <TextField
        name="partyName"
        label={words.partyName}
        maxLength={LIMITS.person}
        defaultValue={party?.name}
      />
      <RadioGroup
        name="part"
        label={words.part}
        defaultValue={party?.part ?? 'co-commissioner'}
        options={PARTS.map((part) => ({ value: part, label: words.partyParts[part] }))}
      />
      <Select
        name="capacity"
        label={words.capacity}
        defaultValue={party?.capacity ?? 'none'}
        options={CAPACITIES.map((each) => ({ value: each, label: words.capacities[each] }))}
      />
      <TextField
        name="partyContact"
        label={words.contactName}
        hint={words.contactText}
        maxLength={LIMITS.person}
        defaultValue={party?.contactName}
        optional
      />
      <TextField
        name="partyEmail"
        type="email"
        label={words.contactEmail}
        maxLength={LIMITS.email}
        defaultValue={party?.contactEmail}
        optional
      />
      <TextField
        name="agreedOn"
        type="date"
        label={words.agreedOn}
        defaultValue={party?.agreedOn ?? undefined}
        optional
      />
      <p>
        <Button look="secondary-action">{words.save}</Button>
      </p>
    </Form>
  )
}

function AgreementForm({ party }: { party: Party }) {
  const words = useWords()
  return (
    <Form action="attach-agreement" hidden={{ party: party.id, revision: party.revision }} hasFile>
      <Field
        name="file"
        label={words.file}
        hint={words.fileHint}
        optional={false}
        error={undefined}
      >
        <input id="file" name="file" type="file" accept="application/pdf,.pdf" required />
      </Field>
      <p>
        <Button look="secondary-action">{words.attach}</Button>
      </p>
    </Form>
  )
}

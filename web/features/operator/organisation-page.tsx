import type { OrganisationDetail } from '../../../worker/features/operator/contract'
import { useApp } from '../../app-context'
import { Button, ButtonLink } from '../../ui/button'
import { RadioGroup } from '../../ui/choice-field'
import { Form } from '../../ui/form'
import { SectionHeading } from '../../ui/heading'
import { LocalLink } from '../../ui/local-link'
import { Pill } from '../../ui/notice'
import { Page } from '../../ui/page'
import { PhoneLink } from '../../ui/phone-link'
import { Facts } from '../../ui/table'
import { TextField } from '../../ui/text-field'
import { dateTimeWords, dateWords } from '../../words/moments'
import { stateTone } from './state-tone'
import { useWords } from './words'

/** One organisation as the service knows it: nothing of what stands in it. */
export function OrganisationPage({ organisation }: { organisation: OrganisationDetail }) {
  const words = useWords()
  const { messages, asOf } = useApp()
  const day = (on: string) => dateWords(messages.time, on, asOf.slice(0, 10))
  const { name, slug, kind, state, own, contact, agreement } = organisation
  return (
    <Page title={name}>
      <p>
        <Pill tone={stateTone(state)}>{words.states[state]}</Pill>
      </p>
      <Facts
        rows={[
          [words.address, `/${slug}, ${words.kinds[kind]}`],
          [words.since, day(organisation.created.on)],
          [words.trialEnds, organisation.trialEnds && day(organisation.trialEnds.on)],
          [words.proofLabel, words.proof[organisation.proof]],
          [words.kvk, organisation.kvkNumber],
          [
            words.contact,
            contact && (
              <>
                {contact.name}, {contact.email}, <PhoneLink number={contact.phone} />
              </>
            ),
          ],
          [
            words.agreement,
            agreement
              ? words.agreementBy(
                  agreement.version,
                  agreement.name,
                  agreement.jobTitle,
                  day(agreement.at.on),
                )
              : words.agreementNone,
          ],
          [words.slot, organisation.slot],
          [words.schema, own?.schemaVersion],
          [words.letters, own && words.lettersOf(own.waitingLetters, own.failedLetters)],
        ]}
      />
      {!own && <p>{words.unreachable}</p>}
      {own && own.failedLetters > 0 && (
        <Form action="letters-retry">
          <Button look="secondary-action">{words.retry}</Button>
        </Form>
      )}
      <p>
        {own?.consentUntil
          ? words.consentUntil(dateTimeWords(messages.time, own.consentUntil, asOf.slice(0, 10)))
          : words.consentNone}
      </p>
      {own?.consentUntil && (
        <p>
          <ButtonLink href={`/${slug}/beheer`}>{words.enter}</ButtonLink>
        </p>
      )}
      <ProofDecision organisation={organisation} />
      {organisation.nextStates.length > 0 && (
        <section className="flow">
          <SectionHeading>{words.stateTitle}</SectionHeading>
          <Form action="state">
            <RadioGroup
              name="state"
              label={words.state}
              hint={words.stateWarning}
              options={organisation.nextStates.map((each) => ({
                value: each,
                label: words.states[each],
              }))}
            />
            <TextField name="reason" label={words.reason} hint={words.reasonHint} maxLength={200} />
            <p>
              <Button look="secondary-action">{words.change}</Button>
            </p>
          </Form>
        </section>
      )}
    </Page>
  )
}

function ProofDecision({ organisation }: { organisation: OrganisationDetail }) {
  const words = useWords()
  const { slug, proof, proofMethod, proofEmail } = organisation
  if (proof === 'proven' || proof === 'none') return null
  return (
    <section className="card flow waiting">
      <SectionHeading>{words.proofTitle}</SectionHeading>
      {proofMethod === 'mail-domain' ? (
        <>
          <p>
            {words.domainText(proofEmail ?? '')}{' '}
            <a href="https://organisaties.overheid.nl/" rel="noreferrer">
              {words.register}
            </a>
          </p>
          <Form action="proof" hidden={{ decision: 'confirm' }}>
            <Button>{words.confirm}</Button>
          </Form>
          <Form action="proof" hidden={{ decision: 'decline' }}>
            <Button look="secondary-action">{words.decline}</Button>
          </Form>
        </>
      ) : (
        <>
          <p>
            {words.letterText}{' '}
            <LocalLink href={`/exploitant/organisaties/${slug}/brief`}>
              {words.letterOpen}
            </LocalLink>
          </p>
          {proof === 'asked' && (
            <Form action="proof" hidden={{ decision: 'sent' }}>
              <Button>{words.letterSent}</Button>
            </Form>
          )}
        </>
      )}
    </section>
  )
}

import type { GemeenteList } from '../../../worker/features/sign-ups/contract'
import { useApp } from '../../app-context'
import { Button } from '../../ui/button'
import { RadioGroup } from '../../ui/choice-field'
import { CodeField } from '../../ui/code-field'
import { Form } from '../../ui/form'
import { SectionHeading } from '../../ui/heading'
import { LocalLink } from '../../ui/local-link'
import { Page } from '../../ui/page'
import { TextField } from '../../ui/text-field'
import { planWords } from './about-page'
import { LIMITS } from './plans'
import { useWords } from './words'

const kinds = ['gemeente', 'woningcorporatie', 'zorginstelling'] as const
const plans = ['trial', 'small', 'large'] as const

/** The form of an organisation that wants to take part. Nothing typed is lost when it is refused. */
export function SignUpPage({ gemeenten }: GemeenteList) {
  const words = useWords()
  const { formResult } = useApp()
  const suggestions = formResult?.problem.suggestions ?? []
  return (
    <Page title={words.formTitle} lead={words.formLead}>
      <Form action="ask">
        <SectionHeading>{words.organisationTitle}</SectionHeading>
        <RadioGroup
          name="kind"
          label={words.kind}
          options={kinds.map((kind) => ({ value: kind, label: words.kinds[kind] }))}
        />
        <TextField
          name="name"
          label={words.name}
          hint={words.nameHint}
          list="gemeenten"
          autoComplete="organization"
          maxLength={LIMITS.name}
        />
        <datalist id="gemeenten">
          {gemeenten.map(({ code, name }) => (
            <option key={code} value={name} />
          ))}
        </datalist>
        <TextField
          name="kvkNumber"
          label={words.kvkNumber}
          hint={words.kvkHint}
          inputMode="numeric"
          maxLength={12}
        />
        <TextField
          name="phone"
          type="tel"
          label={words.phone}
          hint={words.phoneHint}
          autoComplete="tel"
          maxLength={LIMITS.phone}
        />
        <TextField
          name="address"
          label={words.address}
          hint={words.addressHint}
          optional
          autoCapitalize="none"
          spellCheck={false}
          maxLength={LIMITS.address}
        />
        {suggestions.length > 0 && (
          <p>
            {words.suggestions} <b>{suggestions.join(', ')}</b>
          </p>
        )}
        <RadioGroup
          name="plan"
          label={words.plan}
          defaultValue="trial"
          options={plans.map((plan) => ({ value: plan, label: planWords(words, plan) }))}
        />
        <SectionHeading>{words.youTitle}</SectionHeading>
        <p>{words.youText}</p>
        <TextField
          name="applicantName"
          label={words.applicantName}
          autoComplete="name"
          maxLength={LIMITS.name}
        />
        <TextField
          name="email"
          type="email"
          label={words.email}
          hint={words.emailHint}
          autoComplete="email"
          maxLength={LIMITS.email}
        />
        <p>
          <Button>{words.ask}</Button>
        </p>
      </Form>
    </Page>
  )
}

/** The code from the mail; typing it makes the pages. */
export function SignUpCodePage({ signUp, challenge }: { signUp: string; challenge: string }) {
  const words = useWords()
  return (
    <Page title={words.codeTitle}>
      <p>{words.codeText}</p>
      <Form action="verify" hidden={{ signUp, challenge }}>
        <CodeField label={words.code} hint={words.codeHint} />
        <p>
          <Button>{words.verify}</Button>
        </p>
      </Form>
      <p>
        <LocalLink href="/organisaties/aanmelden">{words.again}</LocalLink>
      </p>
    </Page>
  )
}

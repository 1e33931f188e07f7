import type { Subscription } from '../../../worker/features/subscriptions/contract'
import { Button } from '../../ui/button'
import { RadioGroup } from '../../ui/choice-field'
import { CodeField } from '../../ui/code-field'
import { Form } from '../../ui/form'
import { SectionHeading } from '../../ui/heading'
import { Pill } from '../../ui/notice'
import { useWords } from './words'

/** How the organisation shows who it is, and how far that is. */
export function ProofPart({ proof }: Pick<Subscription, 'proof'>) {
  const words = useWords()
  const { state, method } = proof
  return (
    <section className="flow" id="bewijs">
      <SectionHeading>{words.proofTitle}</SectionHeading>
      {state === 'proven' && (
        <p>
          <Pill tone="good">{words.done}</Pill> {words.proofDone}
        </p>
      )}
      {state === 'none' && <ProofForm proof={proof} />}
      {state === 'asked' && method && <p>{words.proofAsked[method]}</p>}
      {state === 'sent' && (
        <>
          <p>{words.proofSent}</p>
          <Form action="letter-code">
            <CodeField label={words.letterCode} hint={words.triesLeft(proof.triesLeft)} />
            <p>
              <Button>{words.enterCode}</Button>
            </p>
          </Form>
        </>
      )}
      {(state === 'asked' || state === 'sent') && (
        <details>
          <summary>{words.proofOther}</summary>
          <ProofForm proof={proof} />
        </details>
      )}
    </section>
  )
}

function ProofForm({ proof: { mailDomain } }: Pick<Subscription, 'proof'>) {
  const words = useWords()
  const byMail = mailDomain
    ? [{ value: 'mail-domain', label: words.methods['mail-domain'](mailDomain) }]
    : []
  return (
    <Form action="proof">
      <p>{words.proofText}</p>
      <RadioGroup
        name="method"
        label={words.method}
        options={[...byMail, { value: 'letter', label: words.methods.letter }]}
      />
      <p>
        <Button>{words.askProof}</Button>
      </p>
    </Form>
  )
}

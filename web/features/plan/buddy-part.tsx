import type { Plan } from '../../../worker/features/plan/contract'
import { useApp } from '../../app-context'
import { Button } from '../../ui/button'
import { Checkbox, RadioGroup } from '../../ui/choice-field'
import { Form } from '../../ui/form'
import { LocalLink } from '../../ui/local-link'
import { TextField } from '../../ui/text-field'
import { euroWords } from '../../words/money'
import { BUDDY_PAYS } from './plan-address'
import { useWords } from './words'

/** Who the buddy is and what they get; without one, where to find one. */
export function BuddyPart({ project, plan }: { project: string; plan: Plan }) {
  const { plan: words, save } = useWords()
  const { locale, formResult } = useApp()
  const buddies = plan.team.filter(({ isBuddy }) => isBuddy)
  const terms = plan.buddyTerms
  const cents = terms?.costCents ?? 0
  return (
    <>
      {buddies.length === 0 ? (
        <p>
          {words.noBuddy}{' '}
          <LocalLink href={`${project}/gebiedsbeeld`}>{words.noBuddyLinks.picture}</LocalLink>.{' '}
          <LocalLink href={`${project}/team`}>{words.noBuddyLinks.team}</LocalLink>.
        </p>
      ) : (
        <p>{words.buddy(buddies.map(({ name }) => name).join(', '))}</p>
      )}
      {terms && (
        <p>
          {words.buddyPays[terms.pay]} {cents > 0 && `${euroWords(locale, cents)}. `}
          {cents > 0 && terms.isLocal && words.buddyLocal}
        </p>
      )}
      {plan.may.work && (
        <details className="screen" open={formResult?.action === 'set-buddy-terms'}>
          <summary>{words.buddyForm}</summary>
          <Form action="set-buddy-terms" hidden={{ revision: terms?.revision ?? 0 }}>
            <RadioGroup
              name="pay"
              label={words.pay}
              defaultValue={terms?.pay ?? 'unpaid'}
              options={BUDDY_PAYS.map((value) => ({ value, label: words.payOptions[value] }))}
            />
            <TextField
              name="costCents"
              label={words.cost}
              hint={words.costHint}
              inputMode="decimal"
              defaultValue={cents === 0 ? '' : (cents / 100).toFixed(2).replace('.', ',')}
              optional
            />
            <Checkbox
              name="isLocal"
              label={words.isLocal}
              defaultChecked={terms?.isLocal ?? false}
            />
            <p>
              <Button look="secondary-action">{save}</Button>
            </p>
          </Form>
        </details>
      )}
    </>
  )
}

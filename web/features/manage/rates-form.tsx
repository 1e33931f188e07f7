import type { ManagedSpace } from '../../../worker/features/manage/contract'
import { useApp } from '../../app-context'
import { Button } from '../../ui/button'
import { Select } from '../../ui/choice-field'
import { Form } from '../../ui/form'
import { TextField } from '../../ui/text-field'
import { useWords } from './words'

const audiences = ['resident', 'association', 'business'] as const
const payments = ['none', 'cash', 'pin', 'invoice'] as const

/** What a space costs for each kind of user. Nothing filled in at all: free for everybody. */
export function RatesForm({ space }: { space: ManagedSpace }) {
  const { messages } = useApp()
  const { place: words } = useWords()
  return (
    <Form action="save-rates" hidden={{ spaceId: space.id, revision: space.revision }}>
      <p>{words.ratesText}</p>
      {audiences.map((audience) => {
        const rate = space.rates.find((each) => each.audience === audience)
        return (
          <fieldset key={audience} className="card">
            <legend>{messages.place.audiences[audience]}</legend>
            <div className="fields">
              <Amount
                name={`${audience}-perHour`}
                label={words.perHour}
                cents={rate?.centsPerHour}
              />
              <Amount name={`${audience}-fixed`} label={words.perTime} cents={rate?.centsFixed} />
              <Amount
                name={`${audience}-deposit`}
                label={words.depositLabel}
                cents={rate?.depositCents}
              />
              <Select
                name={`${audience}-payment`}
                label={words.pay}
                defaultValue={rate?.payment ?? 'pin'}
                options={payments.map((value) => ({ value, label: words.payments[value] }))}
              />
            </div>
          </fieldset>
        )
      })}
      <p>
        <Button>{words.saveRates}</Button>
      </p>
    </Form>
  )
}

function Amount(props: { name: string; label: string; cents: number | undefined }) {
  const { locale } = useApp()
  const { name, label, cents } = props
  const amount = cents === undefined ? undefined : plainAmount(cents)
  return (
    <div className="narrow">
      <TextField
        name={name}
        label={label}
        optional
        inputMode="decimal"
        defaultValue={locale === 'nl' ? amount?.replace('.', ',') : amount}
      />
    </div>
  )
}

function plainAmount(cents: number): string {
  return cents % 100 === 0 ? String(cents / 100) : (cents / 100).toFixed(2)
}

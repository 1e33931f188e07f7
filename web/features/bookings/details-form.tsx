import type { Hold } from '../../../worker/features/bookings/contract'
import { useApp } from '../../app-context'
import { Button } from '../../ui/button'
import { Checkbox, RadioGroup } from '../../ui/choice-field'
import { Form } from '../../ui/form'
import { useOriginalLanguage } from '../../ui/original-language'
import { Facts } from '../../ui/table'
import { TextArea, TextField } from '../../ui/text-field'
import { inOrder } from '../places/rate-words'
import { noticeWords, priceWords } from './booking-words'

// As in the contract of bookings; written here because the browser takes only its types.
const LIMITS = { name: 80, email: 254, phone: 20, note: 200 }
const gatherings = ['meeting', 'course', 'party', 'sport', 'other'] as const

/** Who, what for, how many. Whoever is signed in is not asked for an address again. */
export function DetailsForm({ hold }: { hold: Hold }) {
  const { messages, me, formResult } = useApp()
  const words = messages.booking
  const { draft } = hold
  const submit = !me
    ? words.submitCode
    : hold.approval === 'host'
      ? words.submitRequest
      : words.submitBook
  return (
    <Form action="book" explains={formResult?.action ?? 'book'} hidden={{ key: hold.id }}>
      <TextField
        name="name"
        label={words.name}
        hint={words.nameHint}
        autoComplete="name"
        maxLength={LIMITS.name}
        defaultValue={draft.name ?? me?.name ?? ''}
      />
      {!me && (
        <TextField
          name="email"
          type="email"
          label={words.email}
          hint={words.emailHint}
          autoComplete="email"
          maxLength={LIMITS.email}
          defaultValue={draft.email}
        />
      )}
      <TextField
        name="phone"
        type="tel"
        label={words.phone}
        hint={words.phoneHint}
        optional
        autoComplete="tel"
        maxLength={LIMITS.phone}
        defaultValue={draft.phone}
      />
      <RadioGroup
        name="gathering"
        label={words.gathering}
        defaultValue={draft.gathering}
        options={gatherings.map((each) => ({ value: each, label: words.gatherings[each] }))}
      />
      <div className="narrow">
        <TextField
          name="partySize"
          label={words.partySize}
          hint={words.partySizeHint(hold.capacity)}
          inputMode="numeric"
          defaultValue={draft.partySize}
        />
      </div>
      <TextArea
        name="note"
        label={words.note}
        hint={words.noteHint}
        optional
        maxLength={LIMITS.note}
        defaultValue={draft.note}
      />
      <Price hold={hold} />
      <Checkbox name="adult" label={words.adult} defaultChecked={draft.adult === 'true'} required />
      <HouseRules text={hold.houseRules} />
      <p>
        <Button>{submit}</Button>
      </p>
      <p className="quiet">
        {!me && `${words.submitNext} `}
        {words.cancelUntil(noticeWords(messages, hold.noticeMinutes))}
      </p>
    </Form>
  )
}

function Price({ hold }: { hold: Hold }) {
  const { messages, locale } = useApp()
  const { booking: words, place } = messages
  const prices = inOrder(hold.prices)
  const [only] = prices
  const lineOf = (price: Hold['prices'][number]) =>
    words.priceOf(place.audiences[price.audience], priceWords(messages, locale, price))
  if (prices.length > 1) {
    return (
      <RadioGroup
        name="audience"
        label={words.audience}
        defaultValue={hold.draft.audience ?? 'resident'}
        options={prices.map((price) => ({ value: price.audience, label: lineOf(price) }))}
      />
    )
  }
  return (
    <>
      {only && <input type="hidden" name="audience" value={only.audience} />}
      <Facts rows={[[words.price, only ? lineOf(only) : words.priceFree]]} />
    </>
  )
}

function HouseRules({ text }: { text: string }) {
  const words = useApp().messages.booking
  const lang = useOriginalLanguage()
  if (!text) return null
  return (
    <details>
      <summary>{words.rules}</summary>
      <p className="prose" lang={lang}>
        {text}
      </p>
    </details>
  )
}

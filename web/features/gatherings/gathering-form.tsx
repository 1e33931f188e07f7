import type { GatheringHead, OwnBooking } from '../../../worker/features/gatherings/contract'
import { useApp } from '../../app-context'
import { Button } from '../../ui/button'
import { Select } from '../../ui/choice-field'
import { Form } from '../../ui/form'
import { LocalLink } from '../../ui/local-link'
import { TextArea, TextField } from '../../ui/text-field'
import { dateWords, endTime, rangeWords } from '../../words/moments'
import { LIMITS } from './gathering-address'
import { useWords } from './words'

/** A gathering that is new, or one that changes: by a booking, or with day, time and place as typed. */
export function GatheringForm(props: {
  tenant: string
  where: 'reservering' | 'elders'
  bookings: readonly OwnBooking[]
  gathering?: GatheringHead
}) {
  const { tenant, where, bookings, gathering } = props
  const { desk: words } = useWords()
  const { requestId } = useApp()
  const hasBooking = bookings.length > 0 || Boolean(gathering?.bookingId)
  if (where === 'reservering' && !hasBooking)
    return (
      <p>
        {words.noBookings} <LocalLink href={`/${tenant}/plekken`}>{words.book}</LocalLink>
      </p>
    )
  const hidden = gathering ? { revision: gathering.revision } : { key: requestId }
  return (
    <Form action={gathering ? 'save' : 'add'} hidden={hidden}>
      <TextField
        name="name"
        label={words.name}
        hint={words.nameHint}
        maxLength={LIMITS.name}
        defaultValue={gathering?.name}
        autoComplete="off"
      />
      {where === 'reservering' ? (
        <BookingField bookings={bookings} gathering={gathering} />
      ) : (
        <Elsewhere gathering={gathering} />
      )}
      <TextArea
        name="about"
        label={words.about}
        hint={words.aboutHint}
        maxLength={LIMITS.about}
        defaultValue={gathering?.about}
        optional
      />
      <TextField
        name="mostPeople"
        type="number"
        inputMode="numeric"
        min={1}
        max={LIMITS.mostPeople}
        label={words.mostPeople}
        hint={words.mostPeopleHint}
        defaultValue={gathering?.mostPeople ?? ''}
        optional
      />
      <p>
        <Button>{gathering ? words.save : words.add}</Button>
      </p>
    </Form>
  )
}

type Kept = { gathering: GatheringHead | undefined }

function BookingField({ bookings, gathering }: Kept & { bookings: readonly OwnBooking[] }) {
  const { desk: words } = useWords()
  const { time } = useApp().messages
  const said = ({ place, starts, ends, isConfirmed }: OwnBooking) => {
    const day = dateWords(time, starts.on, starts.on)
    const sure = isConfirmed ? '' : ` (${words.notSure})`
    return `${day} ${rangeWords(time, starts, ends)}, ${place}${sure}`
  }
  const kept = gathering?.bookingId
  return (
    <Select
      name="bookingId"
      label={words.booking}
      hint={words.bookingHint}
      defaultValue={kept ?? bookings[0]?.id}
      options={[
        ...(kept ? [{ value: kept, label: words.keptBooking(gathering.place) }] : []),
        ...bookings.map((booking) => ({ value: booking.id, label: said(booking) })),
      ]}
    />
  )
}

function Elsewhere({ gathering }: Kept) {
  const { desk: words } = useWords()
  const { starts, ends } = gathering ?? {}
  return (
    <>
      <TextField name="on" type="date" label={words.on} defaultValue={starts?.on} />
      <TextField name="from" type="time" label={words.from} defaultValue={starts?.time} />
      <TextField
        name="until"
        type="time"
        label={words.until}
        // A clock of a form has no 24.00.
        defaultValue={starts && ends && endTime(starts, ends).replace('24:00', '23:59')}
      />
      <TextField
        name="place"
        label={words.place}
        hint={words.placeHint}
        maxLength={LIMITS.place}
        defaultValue={gathering?.place}
        autoComplete="off"
      />
    </>
  )
}

import type { Booking } from '../../../worker/features/bookings/contract'
import { useApp } from '../../app-context'
import { Button } from '../../ui/button'
import { Form } from '../../ui/form'
import { Pill } from '../../ui/notice'
import { useMyRoles } from './my-roles'
import { isPayable, priceWords } from './price-words'
import { someoneOf } from './who'
import { useWords } from './words'

/** What it costs, whether it has been paid, and the button that notes that. */
export function Payment({ booking }: { booking: Booking }) {
  const words = useWords()
  const { locale } = useApp()
  const { mayDecide } = useMyRoles()
  const { id, paid } = booking
  return (
    <div className="row payment">
      <span>{priceWords(words, locale, booking)}</span>
      {isPayable(booking) && (
        <>
          <Pill tone={paid ? 'good' : 'attention'}>{paid ? words.paid : words.unpaid}</Pill>
          {mayDecide && (
            <Form action="paid" className="screen" hidden={{ bookingId: id, paid: String(!paid) }}>
              <Button look={paid ? 'subtle' : 'secondary-action'}>
                <span>
                  {paid ? words.markUnpaid : words.markPaid}
                  <span className="hidden"> {words.ofName(someoneOf(words, booking))}</span>
                </span>
              </Button>
            </Form>
          )}
        </>
      )}
    </div>
  )
}

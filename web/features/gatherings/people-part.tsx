import type { Attendance, GatheringPage } from '../../../worker/features/gatherings/contract'
import { Button } from '../../ui/button'
import { Form } from '../../ui/form'
import { SectionHeading } from '../../ui/heading'
import { Pill } from '../../ui/notice'
import { Typed } from '../../ui/original'
import { PhoneLink } from '../../ui/phone-link'
import { LIMITS } from './gathering-address'
import { useWords } from './words'

/** Who signed up, by name; one press says that they came. */
export function PeoplePart({ data }: { data: GatheringPage }) {
  const { desk: words } = useWords()
  const signedUp = data.attendances.filter(({ isAtDoor }) => !isAtDoor)
  return (
    <section className="flow screen" id="aangemeld" tabIndex={-1}>
      <SectionHeading>{words.signedUp}</SectionHeading>
      {signedUp.length === 0 && <p>{words.nobody}</p>}
      <ul className="visits">
        {signedUp.map((each) => (
          <li key={each.id} id={each.id} className="visit">
            <Row attendance={each} />
          </li>
        ))}
      </ul>
      {data.hasMore && <p>{words.more}</p>}
    </section>
  )
}

function Row({ attendance }: { attendance: Attendance }) {
  const all = useWords()
  const { desk: words } = all
  const { id, people, came, phone, email } = attendance
  const name = attendance.name || words.forgotten
  const hidden = { attendance: id }
  return (
    <>
      <div className="visit-what">
        <p>
          <b>{attendance.name ? <Typed>{name}</Typed> : name}</b>{' '}
          <span className="quiet">{all.people(people)}</span>
        </p>
        {attendance.name && (
          <details>
            <summary aria-label={words.contactOf(name)}>{words.contact}</summary>
            {phone && (
              <p>
                <PhoneLink number={phone} />
              </p>
            )}
            {email && <p className="quiet">{email}</p>}
            <Form action="take-off" hidden={hidden}>
              <Button look="subtle" aria-label={words.takeOffOf(name)}>
                {words.takeOff}
              </Button>
            </Form>
          </details>
        )}
      </div>
      {came === null ? (
        <Form action="came" className="row" hidden={hidden}>
          <input
            type="number"
            inputMode="numeric"
            name="came"
            min={0}
            max={LIMITS.came}
            defaultValue={people}
            className="utrecht-textbox came"
            aria-label={words.cameLabel(name)}
          />
          <Button look="secondary-action" aria-label={words.cameOf(name)}>
            {words.came}
          </Button>
        </Form>
      ) : (
        <Form action="not-counted" className="row" hidden={hidden}>
          <Pill tone="good">{words.countedAs(came)}</Pill>
          <Button look="subtle" aria-label={words.undoOf(name)}>
            {words.undo}
          </Button>
        </Form>
      )}
    </>
  )
}

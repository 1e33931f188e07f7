import { useApp } from '../../app-context'
import { Original } from '../../ui/original'
import { PhoneLink } from '../../ui/phone-link'

/** The number of the organisation and when somebody answers; nothing where there is none. */
export function CallLine() {
  const { messages, organisation } = useApp()
  if (!organisation) return null
  return (
    <p>
      <b>{messages.site.callTitle}: </b>
      <PhoneLink number={organisation.phone} />{' '}
      {organisation.phoneHours && (
        <span className="quiet">
          (<Original>{organisation.phoneHours}</Original>)
        </span>
      )}
    </p>
  )
}

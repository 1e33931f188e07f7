import { useApp } from '../../app-context'
import { LocalLink } from '../../ui/local-link'
import { PhoneLink } from '../../ui/phone-link'

/** A number to call on every page, and where the outlines of the wijken come from. */
export function Footer() {
  const { messages, organisation } = useApp()
  const words = messages.site
  return (
    <footer className="foot">
      <div className="wrap">
        {organisation ? (
          <>
            <p>
              <b>{words.callTitle}: </b>
              <PhoneLink number={organisation.phone} />{' '}
              <span className="quiet">({organisation.phoneHours})</span>
            </p>
            <p className="quiet small source">{words.source}</p>
          </>
        ) : (
          <p>
            <LocalLink href="/inloggen">{messages.home.staff}</LocalLink>
          </p>
        )}
      </div>
    </footer>
  )
}

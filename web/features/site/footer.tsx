import { useApp } from '../../app-context'
import { LocalLink } from '../../ui/local-link'
import { CallLine } from './call-line'

/** A number to call on every page, and where the outlines of the wijken come from. */
export function Footer() {
  const { messages, organisation } = useApp()
  const words = messages.site
  return (
    <footer className="foot">
      <div className="wrap">
        {organisation ? (
          <>
            <CallLine />
            <p className="quiet small source">{words.source}</p>
          </>
        ) : (
          <p className="row">
            <LocalLink href="/organisaties">{messages.home.organisations}</LocalLink>
            <LocalLink href="/inloggen">{messages.home.staff}</LocalLink>
          </p>
        )}
      </div>
    </footer>
  )
}

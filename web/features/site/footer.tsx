import { useApp } from '../../app-context'
import { LocalLink } from '../../ui/local-link'
import { CallLine } from './call-line'

const pages = [
  ['contact', 'contact'],
  ['privacy', 'privacy'],
  ['accessibility', 'toegankelijkheid'],
] as const

/** A number to call on every page, what the organisation states, and where the outlines of the wijken come from. */
export function Footer() {
  const { messages, organisation } = useApp()
  const words = messages.site
  return (
    <footer className="foot">
      <div className="wrap">
        {organisation ? (
          <>
            <CallLine />
            <p className="row">
              {pages.map(([name, address]) => (
                <LocalLink key={name} href={`/${organisation.slug}/${address}`}>
                  {words[name]}
                </LocalLink>
              ))}
            </p>
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

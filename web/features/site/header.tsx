import { useLocation } from '@tanstack/react-router'
import { useApp } from '../../app-context'
import { localisedPath } from '../../locale'
import { LocalLink } from '../../ui/local-link'
import { logoOf } from '../../ui/logo'
import { samePage } from './same-page'

const managing = ['host', 'wijkverbinder', 'professional', 'admin', 'operator']

/** Whose pages these are, where one can go, and the same page in the other language. */
export function Header({ pathname }: { pathname: string }) {
  const { locale, messages, organisation, me } = useApp()
  const { searchStr } = useLocation()
  const words = messages.site
  const other = locale === 'nl' ? 'en' : 'nl'
  const home = organisation ? `/${organisation.slug}` : '/'
  const logo = organisation && logoOf(organisation)
  const links: [href: string, label: string][] = organisation
    ? [
        [`${home}/plekken`, words.places],
        me ? [`${home}/mijn`, words.mine] : [`${home}/inloggen`, words.signIn],
        ...(me?.roles.some((role) => managing.includes(role))
          ? [[`${home}/beheer`, words.manage] as [string, string]]
          : []),
        ...(me?.staff ? [['/werk', words.work] as [string, string]] : []),
      ]
    : []
  const others = me?.organisations.filter(({ slug }) => slug !== organisation?.slug) ?? []
  return (
    <header className="top">
      <div className="wrap">
        <LocalLink className="brand" href={home}>
          {logo ? <img {...logo} alt={organisation?.name} /> : (organisation?.name ?? words.name)}
        </LocalLink>
        {/* Before the links below it: what came later on a slow line would push them down. */}
        <a
          className="screen"
          href={localisedPath(pathname, other) + searchStr}
          lang={other}
          hrefLang={other}
        >
          {words.otherLanguage}
        </a>
        {links.length > 0 && (
          <nav aria-label={words.navigation}>
            {links.map(([href, label]) => (
              <LocalLink
                key={href}
                href={href}
                aria-current={pathname.startsWith(href) ? 'page' : undefined}
              >
                {label}
              </LocalLink>
            ))}
          </nav>
        )}
        {organisation && others.length > 0 && (
          <details className="switch screen">
            <summary>{words.switch}</summary>
            <ul className="links">
              {others.map(({ slug, name }) => (
                <li key={slug}>
                  <LocalLink href={samePage(pathname, slug)}>{name}</LocalLink>
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </header>
  )
}

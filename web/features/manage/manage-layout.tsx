import { useLocation } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { LocalLink } from '../../ui/local-link'
import { useMyRoles } from './my-roles'
import { useWords } from './words'

const shapes = {
  today: 'M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18M12 7v5l3 3',
  requests: 'M4 5h16v14H4zM4 13h5l1 2h4l1-2h5',
  agenda: 'M4 6h16v14H4zM4 10h16M8 3v4M16 3v4',
  organisation: 'M5 20V5h9v15M14 10h5v10M3 20h18M8 9h3M8 13h3',
  people:
    'M9 5a3 3 0 1 0 0 6a3 3 0 0 0 0-6M3 20v-2a5 5 0 0 1 12 0v2M16 5.5a3 3 0 0 1 0 5M17 13.5a5 5 0 0 1 4 4.5v2',
  projects: 'M5 20V4M5 5h12l-3 4l3 4H5',
  places: 'M4 11l8-7l8 7M6 10v10h12V10M10 20v-6h4v6',
} as const

/**
 * The pages of who works here: where one can go stands below on a phone and at the left on a wide
 * screen. On a phone there is room for five: people and projects of an administrator stand with the
 * organisation.
 */
export function ManageLayout({ tenant, children }: { tenant: string; children: ReactNode }) {
  const words = useWords()
  const { mayRead, mayDecide, isAdmin, hasProjects } = useMyRoles()
  const { pathname } = useLocation()
  if (!mayRead && !hasProjects) return children
  const base = `/${tenant}/beheer`
  const isIn = (href: string) => (href === base ? pathname === base : pathname.startsWith(href))
  type Link = [href: string, label: string, shape: keyof typeof shapes, isShown: boolean]
  const links: Link[] = [
    [base, words.today, 'today', mayRead],
    [`${base}/aanvragen`, words.requests, 'requests', mayDecide],
    [`${base}/agenda`, words.agenda, 'agenda', mayRead],
    [`${base}/plekken`, words.places, 'places', mayDecide],
    [`${base}/projecten`, words.projects, 'projects', hasProjects],
    [`${base}/mensen`, words.members, 'people', isAdmin],
    [`${base}/organisatie`, words.organisation, 'organisation', isAdmin],
  ]
  return (
    <div className="manage">
      <nav className="manage-nav" aria-label={words.navigation}>
        <ul className="links">
          {links
            .filter(([, , , isShown]) => isShown)
            .map(([href, label, shape]) => (
              <li
                key={href}
                className={
                  isAdmin && (shape === 'people' || shape === 'projects') ? 'wide' : undefined
                }
              >
                <LocalLink
                  className="manage-link"
                  href={href}
                  aria-current={isIn(href) ? 'page' : undefined}
                >
                  <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
                    <path d={shapes[shape]} />
                  </svg>
                  {label}
                </LocalLink>
              </li>
            ))}
        </ul>
      </nav>
      <div className="manage-page">{children}</div>
    </div>
  )
}

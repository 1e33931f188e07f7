import { useLocation } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { LocalLink } from '../../ui/local-link'
import { useWords } from './words'

/** The pages of the operator, and how to go from one to the other. */
export function OperatorLayout({ children }: { children: ReactNode }) {
  const words = useWords()
  const { pathname } = useLocation()
  const links = [
    ['/exploitant', words.organisations],
    ['/exploitant/toestand', words.health],
  ] as const
  return (
    <div className="flow">
      <nav aria-label={words.navigation} className="screen">
        <p className="row">
          {links.map(([href, label]) => (
            <LocalLink key={href} href={href} aria-current={pathname === href ? 'page' : undefined}>
              {label}
            </LocalLink>
          ))}
        </p>
      </nav>
      {children}
    </div>
  )
}

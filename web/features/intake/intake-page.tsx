import type { ReactNode } from 'react'
import type { Intake } from '../../../worker/features/intake/contract'
import { useApp } from '../../app-context'
import { LocalLink } from '../../ui/local-link'
import { Notice } from '../../ui/notice'
import { Page } from '../../ui/page'
import { type IntakeParams, intakeBase } from './intake-address'
import { useWords } from './words'

const addresses = {
  conversation: '',
  expectations: '/verwachtingen',
  promise: '/belofte',
  themes: '/themas',
  fix: '/vastleggen',
} as const
export type IntakePart = keyof typeof addresses

/** What every part of the starting conversation has: the way to the others, and who may read it later. */
export function IntakePage(props: {
  at: IntakeParams
  intake: Intake
  part: IntakePart
  title: string
  lead: string
  isSaved?: boolean
  children: ReactNode
}) {
  const { at, intake, part, title, lead, isSaved = false } = props
  const words = useWords()
  const { organisation, formResult } = useApp()
  const base = intakeBase(at)
  const parts = Object.entries(addresses).flatMap(([name, address]) =>
    isPart(name) ? [{ name, href: base + address }] : [],
  )
  return (
    <Page title={`${title}, ${intake.project.name}`} heading={title} lead={lead}>
      <nav aria-label={words.parts.label}>
        <ul className="links row">
          {parts.map(({ name, href }) => (
            <li key={name}>
              <LocalLink href={href} aria-current={name === part ? 'page' : undefined}>
                {words.parts[name]}
              </LocalLink>
            </li>
          ))}
        </ul>
      </nav>
      {isSaved && !formResult && (
        <Notice tone="ok" role="status">
          <p>{words.saved}</p>
        </Notice>
      )}
      <p className="quiet">
        {intake.me.mayWrite
          ? organisation?.kind === 'gemeente'
            ? words.woo
            : words.wooOthers
          : words.readOnly}
      </p>
      {props.children}
      <p className="screen">
        <LocalLink href={base.replace(/\/intake$/, '')}>{words.toProject}</LocalLink>
      </p>
    </Page>
  )
}

function isPart(name: string): name is IntakePart {
  return name in addresses
}

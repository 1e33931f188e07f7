import type { Work } from '../../../worker/features/work/contract'
import { useApp } from '../../app-context'
import { Button, ButtonLink } from '../../ui/button'
import { Form } from '../../ui/form'
import { LocalLink } from '../../ui/local-link'
import { Page } from '../../ui/page'
import { capital, dateWords } from '../../words/moments'
import { OrganisationCard } from './organisation-card'
import { useWords } from './words'

/** The day of somebody who serves several organisations, a card each. */
export function WorkPage({ work }: { work: Work }) {
  const words = useWords()
  const { time } = useApp().messages
  const { asOf, name, organisations, isOperator, hasPasskey } = work
  const isLate = organisations.some(({ day }) => (day?.overdue.count ?? 0) > 0)
  return (
    <div className="work">
      <Page
        title={words.title}
        heading={name ? words.greeting(name) : words.title}
        lead={capital(dateWords(time, asOf.on, asOf.on))}
      >
        {organisations.length === 0 && (
          <>
            <p>{words.empty}</p>
            <p>{words.emptyHow}</p>
          </>
        )}
        <ul className="grid">
          {organisations.map((organisation) => (
            <li key={organisation.slug} className="card flow">
              <OrganisationCard organisation={organisation} asOf={asOf} />
            </li>
          ))}
        </ul>
        {isLate && <p className="quiet small">{words.lateWhy}</p>}
        {!hasPasskey && (
          <section className="card flow">
            <h2>{words.offerTitle}</h2>
            <p>{words.offerText}</p>
            <p>
              <ButtonLink href="/werk/beveiliging">{words.offer}</ButtonLink>
            </p>
          </section>
        )}
        <div className="row">
          {isOperator && <LocalLink href="/exploitant">{words.operator}</LocalLink>}
          <LocalLink href="/werk/beveiliging">{words.security}</LocalLink>
          <Form action="sign-out" className="row">
            <Button look="subtle">{words.signOut}</Button>
          </Form>
        </div>
      </Page>
    </div>
  )
}

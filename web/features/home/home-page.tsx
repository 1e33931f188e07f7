import type { OrganisationList } from '../../../worker/features/organisations/contract'
import { useApp } from '../../app-context'
import { SectionHeading } from '../../ui/heading'
import { LocalLink } from '../../ui/local-link'
import { Page } from '../../ui/page'

/** The service's own front page: what it is for, and the organisations that take part. */
export function HomePage({ organisations }: OrganisationList) {
  const words = useApp().messages.home
  return (
    <Page title={words.title} lead={words.lead}>
      <section className="flow">
        <SectionHeading>{words.choose}</SectionHeading>
        {organisations.length === 0 && <p>{words.empty}</p>}
        <ul className="grid">
          {organisations.map(({ slug, name, kind }) => (
            <li key={slug} className="card place">
              <h3>
                <LocalLink className="stretch" href={`/${slug}`}>
                  {name}
                </LocalLink>
              </h3>
              <p className="quiet">{words.kinds[kind]}</p>
            </li>
          ))}
        </ul>
      </section>
      <section className="flow">
        <SectionHeading>{words.howTitle}</SectionHeading>
        <ol>
          {words.how.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p>{words.about}</p>
      </section>
      <p>
        <a className="utrecht-link utrecht-link--html-a" href="/api/v1">
          {words.api}
        </a>
      </p>
    </Page>
  )
}

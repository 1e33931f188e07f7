import { ButtonLink } from '../../ui/button'
import { SectionHeading } from '../../ui/heading'
import { LocalLink } from '../../ui/local-link'
import { Page } from '../../ui/page'
import { Facts } from '../../ui/table'
import { PLANS } from './plans'
import { useWords } from './words'

/** What the service is for an organisation, what it costs, and how to begin. */
export function AboutPage() {
  const words = useWords()
  return (
    <Page title={words.aboutTitle} heading={words.aboutHeading} lead={words.aboutLead}>
      <p>
        <ButtonLink look="primary-action" href="/organisaties/aanmelden">
          {words.start}
        </ButtonLink>
      </p>
      <section className="flow">
        <SectionHeading>{words.getTitle}</SectionHeading>
        <ul>
          {words.get.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <section className="flow">
        <SectionHeading>{words.costTitle}</SectionHeading>
        <p>{words.costText}</p>
        <Facts
          rows={(['trial', 'small', 'large'] as const).map((plan) => [
            planWords(words, plan),
            priceWords(words, plan),
          ])}
        />
      </section>
      <p>
        <LocalLink href="/organisaties/inkoop">{words.procurement}</LocalLink>
      </p>
      <section className="flow">
        <SectionHeading>{words.stepsTitle}</SectionHeading>
        <ol>
          {words.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p>
          <LocalLink href="/organisaties/overeenkomst">{words.agreement}</LocalLink>
        </p>
      </section>
    </Page>
  )
}

function priceWords(words: ReturnType<typeof useWords>, plan: keyof typeof PLANS): string {
  const { euros, places, projects } = PLANS[plan]
  const price = euros === 0 ? words.free : words.perMonth(euros)
  return `${price}, ${places === null ? words.noLimit : words.upTo(places, projects)}`
}

/** What a plan is called. */
export function planWords(words: ReturnType<typeof useWords>, plan: keyof typeof PLANS): string {
  return plan === 'trial' ? words.planText.trial(PLANS.trial.days) : words.planText[plan]
}

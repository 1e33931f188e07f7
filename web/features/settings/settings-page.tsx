import type { Subscription } from '../../../worker/features/subscriptions/contract'
import { useApp } from '../../app-context'
import { LocalLink } from '../../ui/local-link'
import { Pill } from '../../ui/notice'
import { Page } from '../../ui/page'
import { useWords } from './words'

type Card = keyof ReturnType<typeof useWords>['cards']

/** Each part with its address under /{tenant}/beheer; its words stand in `cards` under its name. */
const parts: readonly [name: Card, address: string][] = [
  ['people', 'mensen'],
  ['projects', 'projecten'],
  ['method', 'organisatie/methode'],
  ['subscription', 'organisatie/abonnement'],
  ['requests', 'organisatie/verzoeken'],
  ['look', 'organisatie/uiterlijk'],
  ['retention', 'organisatie/bewaren'],
  ['log', 'organisatie/logboek'],
  ['statements', 'organisatie/teksten'],
  ['woo', 'organisatie/woo'],
]

/** What an administrator can set for the whole organisation, a card each; first what to begin with. */
export function SettingsPage(props: { tenant: string; subscription: Subscription }) {
  const words = useWords()
  const base = `/${props.tenant}/beheer`
  // The Woo binds public bodies only.
  const isGemeente = useApp().organisation?.kind === 'gemeente'
  const shown = parts.filter(([name]) => name !== 'woo' || isGemeente)
  return (
    <Page title={words.title} lead={words.lead}>
      <FirstSteps {...props} />
      <nav aria-label={words.navigation}>
        <ul className="grid">
          {shown.map(([name, address]) => (
            <li key={name} className="card flow">
              <h2 className="utrecht-heading-2">
                <LocalLink href={`${base}/${address}`}>{words.cards[name].title}</LocalLink>
              </h2>
              <p>{words.cards[name].text}</p>
            </li>
          ))}
        </ul>
      </nav>
    </Page>
  )
}

function FirstSteps({ tenant, subscription }: { tenant: string; subscription: Subscription }) {
  const words = useWords()
  const { steps } = subscription
  if (steps.every(({ done }) => done)) return null
  const manage = `/${tenant}/beheer`
  const addresses: Record<(typeof steps)[number]['code'], string> = {
    look: `${manage}/organisatie/uiterlijk`,
    place: `${manage}/plekken`,
    colleagues: `${manage}/mensen`,
    proof: `${manage}/organisatie/abonnement#bewijs`,
    agreement: `${manage}/organisatie/abonnement#overeenkomst`,
    opening: `${manage}/organisatie/abonnement#openen`,
  }
  return (
    <section className="card flow waiting">
      <h2 className="utrecht-heading-2">{words.stepsTitle}</h2>
      <p>{words.stepsText}</p>
      <ol className="steps">
        {steps.map(({ code, done }) => (
          <li key={code} className="row">
            <Pill tone={done ? 'good' : 'attention'}>{done ? words.done : words.open}</Pill>
            <LocalLink href={addresses[code]}>{words.steps[code]}</LocalLink>
          </li>
        ))}
      </ol>
    </section>
  )
}

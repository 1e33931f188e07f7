import { LocalLink } from '../../ui/local-link'
import { Page } from '../../ui/page'
import { useWords } from './words'

type Card = keyof ReturnType<typeof useWords>['cards']

/** A part stands under /{tenant}/beheer/organisatie, its words in `cards` under the same name. */
const parts: readonly [name: Card, address: string][] = [
  ['subscription', 'abonnement'],
  ['requests', 'verzoeken'],
]

/** What an administrator can set for the whole organisation, a card each. */
export function SettingsPage({ tenant }: { tenant: string }) {
  const words = useWords()
  return (
    <Page title={words.title} lead={words.lead}>
      <nav aria-label={words.navigation}>
        <ul className="grid">
          {parts.map(([name, address]) => (
            <li key={name} className="card flow">
              <h2>
                <LocalLink href={`/${tenant}/beheer/organisatie/${address}`}>
                  {words.cards[name].title}
                </LocalLink>
              </h2>
              <p>{words.cards[name].text}</p>
            </li>
          ))}
        </ul>
      </nav>
    </Page>
  )
}

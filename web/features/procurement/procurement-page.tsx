import type { ReactNode } from 'react'
import type { Procurement } from '../../../worker/features/procurement/contract'
import { SectionHeading } from '../../ui/heading'
import { Page } from '../../ui/page'
import { PrintButton } from '../../ui/print-button'
import { Facts } from '../../ui/table'
import { ProcessingList } from '../processing/processing-list'
import { AgreementText, useAgreementWords } from '../sign-ups/agreement-text'
import { Lines } from './lines'
import { SecurityPart } from './security-part'
import { type ProcurementWords, useWords } from './words'

/** One document for who buys and who guards privacy; printed it is the same. */
export function ProcurementPage({ known }: { known: Procurement }) {
  const words = useWords()
  const { subProcessors, register, dpia, security, exit, price } = words
  const agreement = useAgreementWords()
  const parts: [id: string, title: string, content: ReactNode][] = [
    ['overeenkomst', agreement.title, <AgreementPart key="a" />],
    ['verwerkers', subProcessors.title, <SubProcessors key="s" known={known} />],
    ['register', register.title, <RegisterPart key="r" known={known} />],
    ['dpia', dpia.title, <DpiaPart key="d" />],
    ['beveiliging', security.title, <SecurityPart key="b" known={known} />],
    ['weggaan', exit.title, <ExitPart key="e" />],
    ['prijs', price.title, <PricePart key="p" known={known} />],
  ]
  return (
    <Page title={words.title} lead={words.lead}>
      <p>{words.printed}</p>
      <PrintButton label={words.print} />
      <nav aria-label={words.contents}>
        <ul>
          {parts.map(([id, title]) => (
            <li key={id}>
              <a className="utrecht-link utrecht-link--html-a" href={`#${id}`}>
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {parts.map(([id, title, content]) => (
        <section key={id} className="flow">
          <SectionHeading id={id}>{title}</SectionHeading>
          {content}
        </section>
      ))}
    </Page>
  )
}

function AgreementPart() {
  const { intro } = useAgreementWords()
  return (
    <>
      <p>{intro}</p>
      <AgreementText heading={(title) => <h3>{title}</h3>} />
    </>
  )
}

function SubProcessors({ known }: { known: Procurement }) {
  const { subProcessors: words } = useWords()
  return (
    <>
      {known.subProcessors.map(({ use, name, parts, where }) => (
        <div key={use} className="card flow">
          <h3>{words.use[use]}</h3>
          <p>
            {name ?? words.chosen} ({parts.join(', ')})
          </p>
          <p>{words.place[where]}</p>
        </div>
      ))}
      <p>{words.none}</p>
    </>
  )
}

function RegisterPart({ known }: { known: Procurement }) {
  const { register: words, kinds } = useWords()
  return (
    <>
      <p>{words.intro}</p>
      <ProcessingList purposes={known.register} kindNames={kinds} isWhole />
    </>
  )
}

function DpiaPart() {
  const { dpia: words } = useWords()
  return (
    <>
      <p>{words.intro}</p>
      {words.parts.map(({ title, lines }) => (
        <div key={title} className="flow">
          <h3>{title}</h3>
          <Lines lines={lines} />
        </div>
      ))}
    </>
  )
}

// What an operator types; the commands are the same in every language.
const commands = ['npm run tenants -- export SLUG', 'npm run tenants -- wipe SLUG']

function ExitPart() {
  const { exit: words } = useWords()
  return (
    <>
      <p>{words.intro}</p>
      <ol>
        {words.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>{words.commands}</p>
      <ul>
        {commands.map((command) => (
          <li key={command}>
            <code>{command}</code>
          </li>
        ))}
      </ul>
      <p>{words.history}</p>
    </>
  )
}

function PricePart({ known }: { known: Procurement }) {
  const { price: words } = useWords()
  return (
    <>
      <p>{words.intro}</p>
      <Facts rows={known.plans.map((plan) => [words.plan[plan.plan], priceWords(words, plan)])} />
    </>
  )
}

function priceWords(
  words: ProcurementWords['price'],
  { euros, days, places, projects }: Procurement['plans'][number],
): string {
  const parts = [
    euros === 0 ? words.free : words.perMonth(euros),
    days === null ? null : words.days(days),
    places === null || projects === null ? words.noLimit : words.upTo(places, projects),
  ]
  return parts.filter(Boolean).join(', ')
}

import type { LookEditor } from '../../../worker/features/look/contract'
import { useApp } from '../../app-context'
import { Button } from '../../ui/button'
import { Form } from '../../ui/form'
import { SectionHeading } from '../../ui/heading'
import { Sample, Swatch } from './swatch'
import { useWords } from './words'

type Fault = LookEditor['faults'][number]

/** What cannot be read in a look, each with the nearest colour that can: one press takes it. */
export function FaultsPart({ faults, draft }: Pick<LookEditor, 'faults' | 'draft'>) {
  const words = useWords()
  if (faults.length === 0) return null
  return (
    <section className="flow" id="fouten" tabIndex={-1} aria-labelledby="fouten-titel">
      <SectionHeading id="fouten-titel">{words.wrongTitle}</SectionHeading>
      <p>{words.wrongText}</p>
      <ul className="flow">
        {faults.map((fault) => (
          <li key={`${fault.scheme} ${fault.ink} ${fault.ground}`} className="card flow look-fault">
            <FaultCard fault={fault} draft={draft} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function FaultCard({ fault, draft }: { fault: Fault; draft: string }) {
  const { locale } = useApp()
  const words = useWords()
  const number = (value: number) => value.toLocaleString(locale, { maximumFractionDigits: 2 })
  const { scheme, ink, ground, fix, offer } = fault
  const name = scheme === 'dark' ? `${fix}-dark` : fix
  return (
    <>
      <h3>
        {words.pair(words.role[ink], words.role[ground])}{' '}
        <span className="quiet">({words.schemeShort[scheme]})</span>
      </h3>
      <p>
        <Sample ink={fault.inkColour} ground={fault.groundColour} label={words.sample} />
      </p>
      <p>{words.measured(number(fault.measured), number(fault.needed))}</p>
      {offer ? (
        <Form action="take-colour" hidden={{ draft, name, colour: offer }}>
          <p>
            {words.takeHint(words.role[fix])} <Swatch colour={offer} />
          </p>
          <p>
            <Button look="secondary-action">{words.take(offer)}</Button>
          </p>
        </Form>
      ) : (
        <p>{words.noOffer}</p>
      )}
    </>
  )
}

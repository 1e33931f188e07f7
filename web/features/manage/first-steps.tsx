import type { ManagedPlace, PlaceStep } from '../../../worker/features/manage/contract'
import { Button } from '../../ui/button'
import { Form } from '../../ui/form'
import { LocalLink } from '../../ui/local-link'
import { Pill } from '../../ui/notice'
import { useWords } from './words'

const partOf: Record<PlaceStep['code'], string> = {
  spaces: '?deel=ruimte',
  opening: '?deel=openingstijden',
  description: '?deel=over',
  entry: '?deel=binnenkomen',
  access: '?deel=toegankelijk',
  rates: '#ruimtes',
  position: '?deel=over',
}

/** What a place needs before it can open, and what would help visitors; nothing when all is done. */
export function FirstSteps({ place, base }: { place: ManagedPlace; base: string }) {
  const { place: words } = useWords()
  const { steps, state, revision } = place
  const required = steps.filter((step) => step.required)
  const helpful = steps.filter((step) => !step.required)
  const isReady = required.every(({ done }) => done)
  if (state !== 'draft') {
    const open = steps.filter(({ done }) => !done)
    if (open.length === 0) return null
    return (
      <section className="card flow">
        <p>{words.stepsMore}</p>
        <Steps steps={open} base={base} />
      </section>
    )
  }
  return (
    <section className="card flow waiting">
      <h2 className="utrecht-heading-2">{words.stepsTitle}</h2>
      <Steps steps={required} base={base} />
      {isReady && (
        <Form action="save-state" hidden={{ state: 'open', revision }}>
          <p>{words.stepsReady}</p>
          <Button>{words.openNow}</Button>
        </Form>
      )}
      <p>{words.stepsMore}</p>
      <Steps steps={helpful} base={base} />
    </section>
  )
}

function Steps({ steps, base }: { steps: readonly PlaceStep[]; base: string }) {
  const { place: words } = useWords()
  return (
    <ul className="steps">
      {steps.map(({ code, done }) => (
        <li key={code} className="row" id={`stap-${code}`}>
          <Pill tone={done ? 'good' : 'attention'}>{done ? words.stepDone : words.stepOpen}</Pill>
          <LocalLink href={base + partOf[code]}>{words.steps[code]}</LocalLink>
        </li>
      ))}
    </ul>
  )
}

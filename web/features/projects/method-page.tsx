import type { Method } from '../../../worker/features/projects/contract'
import { Button } from '../../ui/button'
import { Form } from '../../ui/form'
import { SectionHeading } from '../../ui/heading'
import { LocalLink } from '../../ui/local-link'
import { Typed } from '../../ui/original'
import { Page } from '../../ui/page'
import { TextField } from '../../ui/text-field'
import { LIMITS } from './project-address'
import { Said } from './said'
import { useWords } from './words'

/** The method as this organisation words it: names, steps and themes of its own. */
export function MethodPage(props: {
  tenant: string
  method: Method
  /** Which phase is being changed, from the address. */
  phase: number | undefined
  isSaved: boolean
}) {
  const { tenant, method, isSaved } = props
  const words = useWords()
  const base = `/${tenant}/beheer/organisatie`
  return (
    <Page title={words.methodTitle} lead={words.methodLead}>
      <Said text={isSaved && words.saved} />
      {method.phases.map((phase) => (
        <PhasePart
          key={phase.phase}
          phase={phase}
          base={`${base}/methode`}
          isOpen={props.phase === phase.phase}
        />
      ))}
      <ThemesPart method={method} />
      <p>
        <LocalLink href={base}>{words.methodBack}</LocalLink>
      </p>
    </Page>
  )
}

function PhasePart(props: { phase: Method['phases'][number]; base: string; isOpen: boolean }) {
  const { phase, base, isOpen } = props
  const words = useWords()
  const standard = words.method.phases[phase.phase]?.name ?? ''
  return (
    <section className="card flow" id={`fase-${phase.phase}`}>
      <SectionHeading>{words.phaseNumber(phase.phase, phase.name ?? standard)}</SectionHeading>
      <ul>
        {phase.outputs.map((output) => (
          <li key={output}>{words.method.outputs[output]}</li>
        ))}
      </ul>
      {phase.steps.length > 0 && <h3 className="utrecht-heading-3">{words.ownSteps}</h3>}
      {phase.steps.map((step) => (
        <Removable key={step.id} action="remove-step" id={step.id} name={step.name} />
      ))}
      {isOpen ? (
        <>
          <Form action="name-phase" hidden={{ phase: phase.phase }}>
            <TextField
              name="name"
              label={words.phaseName}
              hint={words.phaseNameHint(standard)}
              maxLength={LIMITS.phase}
              defaultValue={phase.name ?? ''}
              optional
            />
            <p>
              <Button look="secondary-action">{words.save}</Button>
            </p>
          </Form>
          <Form action="add-step" hidden={{ phase: phase.phase }}>
            <TextField name="step" label={words.step} maxLength={LIMITS.step} />
            <p>
              <Button look="secondary-action">{words.addStep}</Button>
            </p>
          </Form>
        </>
      ) : (
        <p>
          <LocalLink
            href={`${base}?fase=${phase.phase}#fase-${phase.phase}`}
            aria-label={words.changeItem(phase.name ?? standard)}
          >
            {words.change}
          </LocalLink>
        </p>
      )}
    </section>
  )
}

function ThemesPart({ method }: { method: Method }) {
  const words = useWords()
  return (
    <section className="card flow" id="themas">
      <SectionHeading>{words.themes}</SectionHeading>
      <p>{words.themesText}</p>
      <ul>
        {Object.entries(words.themeNames).map(([theme, name]) => (
          <li key={theme}>{name}</li>
        ))}
      </ul>
      {method.themes.length > 0 && <h3 className="utrecht-heading-3">{words.ownThemes}</h3>}
      {method.themes.map((theme) => (
        <Removable key={theme.id} action="remove-theme" id={theme.id} name={theme.name} />
      ))}
      <Form action="add-theme">
        <TextField name="theme" label={words.theme} maxLength={LIMITS.theme} />
        <p>
          <Button look="secondary-action">{words.addTheme}</Button>
        </p>
      </Form>
    </section>
  )
}

function Removable({ action, id, name }: { action: string; id: string; name: string }) {
  const words = useWords()
  return (
    <Form action={action} className="row" hidden={{ id }}>
      <Typed>{name}</Typed>
      <Button look="subtle" aria-label={words.removeOf(name)}>
        {words.remove}
      </Button>
    </Form>
  )
}

import type {
  Project,
  ProjectOutput,
  ProjectPhase,
} from '../../../worker/features/projects/contract'
import { useApp } from '../../app-context'
import { Button } from '../../ui/button'
import { Form } from '../../ui/form'
import { SectionHeading } from '../../ui/heading'
import { LocalLink } from '../../ui/local-link'
import { Pill } from '../../ui/notice'
import { Typed } from '../../ui/original'
import { Page } from '../../ui/page'
import { TextArea } from '../../ui/text-field'
import { dateWords } from '../../words/moments'
import { LIMITS, type ProjectView } from './project-address'
import { Said } from './said'
import { outputName, phaseTitle, useWords } from './words'

/** What each phase is for, what it must bring and what to ask; and closing the one that goes on. */
export function PhasesPage(props: { base: string; project: Project; view: ProjectView }) {
  const { base, project, view } = props
  const words = useWords()
  return (
    <Page title={words.phasesTitle} lead={words.phasesLead}>
      <Said text={view.isSaved && words.saved} />
      {project.phases.map((phase) => (
        <PhasePart key={phase.phase} phase={phase} project={project} />
      ))}
      <p className="screen">
        <LocalLink href={base}>{words.back}</LocalLink>
      </p>
    </Page>
  )
}

function PhasePart({ phase, project }: { phase: ProjectPhase; project: Project }) {
  const words = useWords()
  const method = words.method.phases[phase.phase]
  const isCurrent = phase.state === 'current'
  return (
    <section className="card flow" id={`fase-${phase.phase}`}>
      <SectionHeading>
        {words.phaseNumber(phase.phase, phaseTitle(words, phase))}{' '}
        <Pill tone={phase.state === 'closed' ? 'good' : isCurrent ? 'attention' : 'quiet'}>
          {words.phaseStates[phase.state]}
        </Pill>
      </SectionHeading>
      <p>{method?.purpose}</p>
      <h3 className="utrecht-heading-3">{words.steps}</h3>
      <ul className="plain">
        {phase.outputs.map((output) => (
          <li key={output.output} id={output.output} tabIndex={-1}>
            <OutputLine
              output={output}
              mayTick={project.may.work && phase.state !== 'later'}
              asOf={project.asOf.on}
            />
          </li>
        ))}
      </ul>
      <details>
        <summary>{words.ask}</summary>
        <ul>
          {method?.ask.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ul>
      </details>
      {phase.closing && <Closing phase={phase} asOf={project.asOf.on} />}
      {isCurrent && project.may.lead && <ClosePart phase={phase} />}
    </section>
  )
}

function OutputLine(props: { output: ProjectOutput; mayTick: boolean; asOf: string }) {
  const { output, mayTick, asOf } = props
  const words = useWords()
  const { time } = useApp().messages
  const { isDone, isSeen, note, doneBy, done } = output
  const name = outputName(words, output)
  return (
    <div className="output">
      <p>
        <Pill tone={isDone ? 'good' : 'quiet'}>{isDone ? words.isDone : words.isOpen}</Pill>{' '}
        {output.name ? <Typed>{name}</Typed> : name}
      </p>
      {note && (
        <p className="quiet">
          <Typed>{note}</Typed>
        </p>
      )}
      {done && (
        <p className="quiet">
          {words.tickedBy(doneBy ?? words.somebody, dateWords(time, done.on, asOf))}
        </p>
      )}
      {isSeen && <p className="quiet small">{words.seen}</p>}
      {mayTick && !isSeen && (
        <Form
          action="mark-output"
          className="row screen"
          hidden={{ output: output.output, isDone: isDone ? 'no' : 'yes' }}
        >
          <Button look="subtle" aria-label={isDone ? words.untickOf(name) : words.tickOf(name)}>
            {isDone ? words.untick : words.tick}
          </Button>
        </Form>
      )}
    </div>
  )
}

function Closing({ phase, asOf }: { phase: ProjectPhase; asOf: string }) {
  const words = useWords()
  const { time } = useApp().messages
  const { closing } = phase
  if (!closing) return null
  return (
    <>
      <p>
        {words.closedBy(
          closing.closedBy ?? words.somebody,
          dateWords(time, closing.closed.on, asOf),
        )}
      </p>
      {closing.missing.length > 0 && (
        <>
          <p>{words.closedWithout}</p>
          <ul>
            {closing.missing.map((output) => (
              <li key={output}>{words.method.outputs[output] ?? <Typed>{output}</Typed>}</li>
            ))}
          </ul>
          <p>
            {words.closedReason} <Typed>{closing.reason}</Typed>
          </p>
        </>
      )}
    </>
  )
}

function ClosePart({ phase }: { phase: ProjectPhase }) {
  const words = useWords()
  const { formResult } = useApp()
  const missing = phase.outputs.filter(({ isDone }) => !isDone)
  return (
    <details
      className="flow screen"
      id="sluiten"
      open={formResult?.action === 'close-phase' || missing.length === 0}
    >
      <summary>{words.closePhase}</summary>
      {missing.length === 0 ? (
        <p>{words.missingNone}</p>
      ) : (
        <>
          <p>{words.missing}</p>
          <ul>
            {missing.map((output) => (
              <li key={output.output}>{outputName(words, output)}</li>
            ))}
          </ul>
        </>
      )}
      <Form action="close-phase" hidden={{ phase: phase.phase }}>
        {missing.length > 0 && (
          <TextArea
            name="reason"
            label={words.reason}
            hint={words.reasonHint}
            maxLength={LIMITS.reason}
          />
        )}
        <p>
          <Button look="secondary-action">{words.closeSubmit}</Button>
        </p>
      </Form>
    </details>
  )
}

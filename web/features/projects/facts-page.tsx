import type { ProjectFacts } from '../../../worker/features/projects/contract'
import { Button } from '../../ui/button'
import { Checkbox } from '../../ui/choice-field'
import { Form } from '../../ui/form'
import { SectionHeading } from '../../ui/heading'
import { LocalLink } from '../../ui/local-link'
import { Typed } from '../../ui/original'
import { Page } from '../../ui/page'
import { Facts } from '../../ui/table'
import { TextArea, TextField } from '../../ui/text-field'
import { AdvicePart } from './advice-part'
import { FactFields } from './new-page'
import { PartiesPart } from './parties-part'
import { LIMITS, type ProjectView } from './project-address'
import { Said } from './said'
import { useWords } from './words'

/** What a project is, which organisations take part, and what homes ask for. */
export function FactsPage(props: { base: string; facts: ProjectFacts; view: ProjectView }) {
  const { base, facts, view } = props
  const words = useWords()
  const { project, may } = facts
  return (
    <Page title={words.factsTitle(project.name)}>
      <Said text={view.isSaved && words.saved} />
      {may.lead ? <FactsForm facts={facts} /> : <FactsShown facts={facts} />}
      <PartiesPart base={`${base}/gegevens`} facts={facts} chosen={view.party} />
      {facts.advice && <AdvicePart facts={facts} advice={facts.advice} />}
      <p className="screen">
        <LocalLink href={base}>{words.back}</LocalLink>
      </p>
    </Page>
  )
}

function FactsForm({ facts: { project } }: { facts: ProjectFacts }) {
  const words = useWords()
  return (
    <Form action="save-project" hidden={{ revision: project.revision }}>
      <FactFields facts={project} />
      <TextArea
        name="summary"
        label={words.summary}
        hint={words.summaryHint}
        maxLength={LIMITS.summary}
        defaultValue={project.summary}
        optional
      />
      <h2 className="utrecht-heading-3">{words.contact}</h2>
      <p>{words.contactText}</p>
      <TextField
        name="contactName"
        label={words.contactName}
        maxLength={LIMITS.person}
        defaultValue={project.contactName}
        optional
      />
      <TextField
        name="contactFunction"
        label={words.contactFunction}
        maxLength={LIMITS.person}
        defaultValue={project.contactFunction}
        optional
      />
      <TextField
        name="contactPhone"
        type="tel"
        label={words.contactPhone}
        maxLength={LIMITS.phone}
        defaultValue={project.contactPhone}
        optional
      />
      <TextField
        name="contactEmail"
        type="email"
        label={words.contactEmail}
        maxLength={LIMITS.email}
        defaultValue={project.contactEmail}
        optional
      />
      <Checkbox name="publicVotes" label={words.publicVotes} defaultChecked={project.publicVotes} />
      <p>
        <Button>{words.save}</Button>
      </p>
    </Form>
  )
}

function FactsShown({ facts: { project } }: { facts: ProjectFacts }) {
  const words = useWords()
  const typed = (text: string) => text && <Typed>{text}</Typed>
  return (
    <section className="flow">
      <p>{words.kinds[project.kind]}</p>
      {project.summary && (
        <p>
          <Typed>{project.summary}</Typed>
        </p>
      )}
      <SectionHeading>{words.contact}</SectionHeading>
      <Facts
        rows={[
          [words.contactName, typed(project.contactName)],
          [words.contactFunction, typed(project.contactFunction)],
          [words.contactPhone, project.contactPhone],
          [words.contactEmail, project.contactEmail],
        ]}
      />
    </section>
  )
}

import type { IntakeVersion } from '../../../worker/features/intake/contract'
import { useApp } from '../../app-context'
import { Button } from '../../ui/button'
import { Form } from '../../ui/form'
import { SectionHeading } from '../../ui/heading'
import { LocalLink } from '../../ui/local-link'
import { Notice } from '../../ui/notice'
import { Code, Typed } from '../../ui/original'
import { Page } from '../../ui/page'
import { PrintButton } from '../../ui/print-button'
import { ChangesPart } from './changes-part'
import { type IntakeParams, type IntakeView, intakeBase } from './intake-address'
import { VersionBody } from './version-body'
import { fingerprintWords, VersionState } from './version-state'
import { useWords } from './words'

/** A fixed version: to read, to confirm, and to print and sign. */
export function VersionPage(props: { at: IntakeParams; shown: IntakeVersion; view: IntakeView }) {
  const { at, shown, view } = props
  const { content, version, changes, isReplaced, mayLead } = shown
  const words = useWords()
  const { formResult } = useApp()
  const said = {
    fixed: words.version.fixed,
    publication: words.version.publicationDone,
    confirmation: words.version.confirmationDone,
  }[view.bewaard ?? '']
  const isMine = version.confirmations.some((each) => each.isMine && each.confirmed === null)
  return (
    <Page
      title={`${words.version.title(version.number)}, ${content.project.name}`}
      heading={words.version.title(version.number)}
      lead={content.project.name}
    >
      {said && !formResult && (
        <Notice tone="ok" role="status">
          <p>{said}</p>
        </Notice>
      )}
      {isReplaced && (
        <Notice tone="warning">
          <p>{words.version.replaced}</p>
        </Notice>
      )}
      <VersionState version={version} />
      <p>
        {words.version.fingerprint}: <Code>{fingerprintWords(version.fingerprint)}</Code>
        <br />
        <span className="quiet small">{words.version.fingerprintText}</span>
      </p>
      <div className="row screen">
        {isMine && !isReplaced && (
          <Form action="confirm" className="plain">
            <Button>{words.version.confirm}</Button>
          </Form>
        )}
        {mayLead && !isReplaced && version.published === null && (
          <Form action="publish" className="plain">
            <Button look="secondary-action">{words.fix.publish}</Button>
          </Form>
        )}
        <PrintButton label={words.version.print} />
      </div>
      {changes && <ChangesPart changes={changes} />}
      <VersionBody content={content} />
      <Signatures persons={content.persons} />
      <p className="screen">
        <LocalLink href={`${intakeBase(at)}/vastleggen`}>{words.fix.back}</LocalLink>
      </p>
    </Page>
  )
}

/** On paper only: a line for each person who confirms. */
function Signatures({ persons }: { persons: IntakeVersion['content']['persons'] }) {
  const words = useWords()
  return (
    <section className="flow signatures">
      <SectionHeading>{words.version.signTitle}</SectionHeading>
      {persons
        .filter(({ confirms }) => confirms)
        .map(({ id, name, function: job, side }) => (
          <div key={id} className="sign-here">
            <p>
              <b>
                <Typed>{name}</Typed>
              </b>
              {job && (
                <>
                  , <Typed>{job}</Typed>
                </>
              )}{' '}
              ({words.sides[side]})
            </p>
            <p className="sign-line">{words.version.signature}</p>
            <p className="sign-line">{words.version.date}</p>
          </div>
        ))}
    </section>
  )
}

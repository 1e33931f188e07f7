import type { MemberImport } from '../../../worker/features/members/contract'
import { useApp } from '../../app-context'
import { Button } from '../../ui/button'
import { Field } from '../../ui/field'
import { useFieldState } from '../../ui/field-state'
import { Form } from '../../ui/form'
import { SectionHeading } from '../../ui/heading'
import { LocalLink } from '../../ui/local-link'
import { Notice } from '../../ui/notice'
import { Page } from '../../ui/page'
import { TextArea } from '../../ui/text-field'
import { useWords } from './words'

/** A list of people: first it is looked at, line by line, and then it is sent. */
export function ImportPage(props: {
  tenant: string
  list: MemberImport | null
  sent: number | undefined
}) {
  const { tenant, list, sent } = props
  const words = useWords()
  const { formResult } = useApp()
  return (
    <Page
      title={list ? words.previewTitle : words.importTitle}
      lead={list ? undefined : words.importLead}
    >
      {sent !== undefined && !formResult && (
        <Notice tone="ok" role="status">
          <p>{words.previewSent(sent)}</p>
        </Notice>
      )}
      {list ? <Preview list={list} /> : <HowTo />}
      <section className="flow">
        {list && <SectionHeading>{words.mend}</SectionHeading>}
        <Form action="check" hasFile>
          <TextArea
            name="text"
            label={words.importText}
            rows={10}
            spellCheck={false}
            optional
            defaultValue={list?.text}
          />
          <FileField />
          <p>
            <Button look={list ? 'secondary-action' : 'primary-action'}>
              {list ? words.mendSubmit : words.importCheck}
            </Button>
          </p>
          <p className="quiet">{words.importNothing}</p>
        </Form>
      </section>
      <p>
        <LocalLink href={`/${tenant}/beheer/mensen`}>{words.back}</LocalLink>
      </p>
    </Page>
  )
}

function FileField() {
  const words = useWords()
  const { error } = useFieldState('file')
  return (
    <Field name="file" label={words.importFile} hint={words.importFileHint} optional error={error}>
      <input
        id="file"
        name="file"
        type="file"
        accept=".csv,text/csv,text/plain"
        aria-describedby="file-hint"
      />
    </Field>
  )
}

function HowTo() {
  const words = useWords()
  return (
    <section className="flow">
      <p>{words.importHow}</p>
      <p>{words.importColumns}</p>
      <p>{words.importRoles}</p>
      <p>{words.importSampleName}:</p>
      <pre className="prose small">{words.importSample}</pre>
    </section>
  )
}

function Preview({ list }: { list: MemberImport }) {
  const words = useWords()
  const wrong = list.lines.length - list.right
  const hasRoom = list.room === null || list.room >= list.right
  if (list.fault)
    return (
      <Notice tone="warning">
        <p>{words.importFaults[list.fault]}</p>
      </Notice>
    )
  return (
    <section className="flow">
      <p>
        {words.previewRight(list.right)} {wrong > 0 && words.previewWrong(wrong)}
      </p>
      {!hasRoom && (
        <Notice tone="warning">
          <p>{words.previewRoom(list.room ?? 0)}</p>
        </Notice>
      )}
      {list.right > 0 && hasRoom && (
        <Form action="send" hidden={{ id: list.id }}>
          <p>
            <Button>{words.previewSend(list.right)}</Button>
          </p>
          {wrong > 0 && <p className="quiet">{words.previewSendText}</p>}
        </Form>
      )}
      <ol className="visits" aria-label={words.previewTable}>
        {list.lines.map((line) => (
          <li key={line.line} className="visit place-line">
            <div>
              <p>
                <span className="quiet numeric">
                  {words.line} {line.line}
                </span>{' '}
                <b>{line.name}</b>
              </p>
              <p className="quiet small">
                {[line.email, line.role, line.places].filter(Boolean).join(', ')}
              </p>
            </div>
            <Verdict faults={line.faults} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function Verdict({ faults }: { faults: MemberImport['lines'][number]['faults'] }) {
  const words = useWords()
  if (faults.length === 0) return <p className="good">{words.good}</p>
  return (
    <ul>
      {faults.map((fault) => (
        <li key={fault} className="wrong">
          {words.lineFaults[fault]}
        </li>
      ))}
    </ul>
  )
}

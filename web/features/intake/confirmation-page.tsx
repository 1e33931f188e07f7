import type { IntakeConfirmation } from '../../../worker/features/intake/contract'
import { useApp } from '../../app-context'
import { Button } from '../../ui/button'
import { Form } from '../../ui/form'
import { Notice } from '../../ui/notice'
import { Code } from '../../ui/original'
import { Page } from '../../ui/page'
import { PhoneLink } from '../../ui/phone-link'
import { dateTimeWords } from '../../words/moments'
import { ChangesPart } from './changes-part'
import { VersionBody } from './version-body'
import { fingerprintWords } from './version-state'
import { useWords } from './words'

/** What the link in a letter opens: a fixed version, and one button. Looking changes nothing. */
export function ConfirmationPage({ shown }: { shown: IntakeConfirmation }) {
  const words = useWords()
  const { messages, organisation } = useApp()
  const { content, version, changes, me, isReplaced } = shown
  const { confirmed } = me
  const when = confirmed && dateTimeWords(messages.time, confirmed, shown.asOf.on)
  return (
    <Page title={words.confirm.title(content.project.name)} lead={words.confirm.ask(me.name)}>
      {when ? (
        <Notice tone="ok" role="status">
          <p>
            {words.confirm.done(when)} {words.confirm.thanks}
          </p>
        </Notice>
      ) : isReplaced ? (
        <Notice tone="warning">
          <p>{words.confirm.replaced}</p>
        </Notice>
      ) : (
        <p>
          {words.confirm.asks(shown.organisation)} {changes && words.confirm.again}
        </p>
      )}
      <p>
        {words.fix.version(version.number)}. {words.version.fingerprint}:{' '}
        <Code>{fingerprintWords(version.fingerprint)}</Code>
      </p>
      {changes && <ChangesPart changes={changes} />}
      <VersionBody content={content} />
      {!confirmed && !isReplaced && (
        <Form action="confirm">
          <p>{words.confirm.means}</p>
          <p>
            {words.confirm.wrong} {organisation?.phone && <PhoneLink number={organisation.phone} />}
          </p>
          <p>
            <Button>{words.confirm.confirm}</Button>
          </p>
        </Form>
      )}
    </Page>
  )
}

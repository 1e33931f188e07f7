import type { InvitationList, OpenInvitation } from '../../../worker/features/members/contract'
import { useApp } from '../../app-context'
import { Button, ButtonLink } from '../../ui/button'
import { Form } from '../../ui/form'
import { LocalLink } from '../../ui/local-link'
import { Notice, Pill } from '../../ui/notice'
import { Page } from '../../ui/page'
import { dateTimeWords, dateWords } from '../../words/moments'
import { accessWords } from './access-words'
import type { InvitationsView } from './member-address'
import { useWords } from './words'

/** Who has been asked and has not answered; each can be asked again, or not any more. */
export function InvitationsPage(props: {
  tenant: string
  list: InvitationList
  view: InvitationsView
}) {
  const { tenant, list, view } = props
  const words = useWords()
  const { formResult } = useApp()
  const base = `/${tenant}/beheer/mensen`
  return (
    <Page
      title={words.openTitle}
      lead={list.invitations.length > 0 ? words.openLead : words.openEmpty}
    >
      {!formResult && <Said view={view} />}
      <ul className="visits">
        {list.invitations.map((invitation) => (
          <li key={invitation.id} className="visit place-line">
            <InvitationLine invitation={invitation} asOf={list.asOf.on} />
            <div className="row screen">
              <Form action="send-again" hidden={{ id: invitation.id }}>
                <Button look="secondary-action" aria-label={words.sendAgainTo(invitation.name)}>
                  {words.sendAgain}
                </Button>
              </Form>
              <Form action="revoke" hidden={{ id: invitation.id }}>
                <Button look="subtle" aria-label={words.revokeOf(invitation.name)}>
                  {words.revoke}
                </Button>
              </Form>
            </div>
          </li>
        ))}
      </ul>
      {list.next && (
        <p className="screen">
          <LocalLink href={`${base}/uitnodigingen?na=${list.next}`}>
            {words.nextInvitations}
          </LocalLink>
        </p>
      )}
      <p className="row screen">
        <ButtonLink look="primary-action" href={`${base}/uitnodigen`}>
          {words.invite}
        </ButtonLink>
        <LocalLink href={base}>{words.back}</LocalLink>
      </p>
    </Page>
  )
}

function Said({ view }: { view: InvitationsView }) {
  const words = useWords()
  const said = view.gestuurd
    ? words.sent(view.gestuurd)
    : view.opnieuw
      ? words.sentAgain
      : view.ingetrokken
        ? words.revoked
        : null
  if (!said) return null
  return (
    <Notice tone="ok" role="status">
      <p>{said}</p>
    </Notice>
  )
}

function InvitationLine({ invitation, asOf }: { invitation: OpenInvitation; asOf: string }) {
  const words = useWords()
  const { time } = useApp().messages
  const { name, email, role, places, fromOn, untilOn, sent, expires, hasExpired } = invitation
  const state = fromOn > asOf ? 'later' : 'now'
  return (
    <div>
      <p>
        <b>{name}</b> {hasExpired && <Pill tone="attention">{words.expired}</Pill>}
      </p>
      <p className="quiet small">{email}</p>
      <p>{accessWords(words, time, { role, places, fromOn, untilOn, state }, asOf)}</p>
      <p className="quiet small">
        {words.sentOn(dateWords(time, sent.on, asOf))}.{' '}
        {!hasExpired && `${words.worksUntil(dateTimeWords(time, expires, asOf))}.`}
      </p>
    </div>
  )
}

import type { Invitation } from '../../../worker/features/members/contract'
import { useApp } from '../../app-context'
import { Button, ButtonLink } from '../../ui/button'
import { Form } from '../../ui/form'
import { Original } from '../../ui/original'
import { Page } from '../../ui/page'
import { Facts } from '../../ui/table'
import { TextField } from '../../ui/text-field'
import { dateTimeWords, dateWords } from '../../words/moments'
import { useWords } from './words'

/** As in the contract; written here because the browser takes only its types. A test compares. */
export const NAME_LENGTH = 80

/** What the link in an invitation opens: who asks, for what, and one button. Looking changes nothing. */
export function InvitationPage({ tenant, invitation }: { tenant: string; invitation: Invitation }) {
  const words = useWords()
  const { time } = useApp().messages
  const { organisation, invitedBy, role, places, staff, state } = invitation
  const asOf = invitation.asOf.on
  if (state !== 'open')
    return (
      <Page title={words.closedTitle}>
        <p>{words.closed[state]}</p>
        {state === 'accepted' && (
          <p>
            <ButtonLink look="primary-action" href={staff ? '/inloggen' : `/${tenant}/inloggen`}>
              {words.signIn}
            </ButtonLink>
          </p>
        )}
      </Page>
    )
  return (
    <Page
      title={words.title(organisation)}
      lead={
        invitedBy
          ? words.asks(invitedBy, words.roles[role])
          : words.asksOrganisation(organisation, words.roles[role])
      }
    >
      <p>{words.means[role]}</p>
      <Facts
        rows={[
          [
            words.places,
            places.length > 0 && (
              <Original key="places">{places.map(({ name }) => name).join(', ')}</Original>
            ),
          ],
          [words.from, invitation.fromOn > asOf && dateWords(time, invitation.fromOn, asOf)],
          [words.until, invitation.untilOn && dateWords(time, invitation.untilOn, asOf)],
          [words.email, invitation.email],
        ]}
      />
      <Form action="accept">
        <TextField
          name="name"
          label={words.name}
          hint={words.nameHint}
          autoComplete="name"
          maxLength={NAME_LENGTH}
          defaultValue={invitation.name}
        />
        <p className="quiet">{words.stored}</p>
        <p>
          <Button>{words.accept}</Button>
        </p>
      </Form>
      <p className="quiet">
        {words.decline} {words.worksUntil(dateTimeWords(time, invitation.expires, asOf))}
      </p>
    </Page>
  )
}

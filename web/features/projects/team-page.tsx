import type { Team } from '../../../worker/features/projects/contract'
import { useApp } from '../../app-context'
import { Button } from '../../ui/button'
import { RadioGroup, Select } from '../../ui/choice-field'
import { Form } from '../../ui/form'
import { SectionHeading } from '../../ui/heading'
import { LocalLink } from '../../ui/local-link'
import { Typed } from '../../ui/original'
import { Page } from '../../ui/page'
import { TextField } from '../../ui/text-field'
import { dateWords } from '../../words/moments'
import { LIMITS, type ProjectView, TEAM_ROLES } from './project-address'
import { Said } from './said'
import { useWords } from './words'

/** Who is in the team; whoever leads it asks others in. */
export function TeamPage(props: { base: string; team: Team; view: ProjectView }) {
  const { base, team, view } = props
  const words = useWords()
  const { time } = useApp().messages
  return (
    <Page title={words.teamTitle(team.project.name)} lead={words.teamLead}>
      <Said text={(view.isAsked && words.asked) || (view.isEnded && words.ended)} />
      <ul className="visits">
        {team.people.map(({ grantId, name, role, email, untilOn, isMe }) => (
          <li key={grantId} className="visit">
            <div>
              <p>
                <b>
                  <Typed>{name}</Typed>
                </b>
                {isMe && ` (${words.you})`}
              </p>
              <p className="quiet">
                {words.roles[role]}
                {untilOn && `, ${words.until(dateWords(time, untilOn, team.asOf.on))}`}
              </p>
              {email && <p className="quiet">{email}</p>}
            </div>
            {team.mayLead && (
              <Form action="end-role" className="row screen" hidden={{ grant: grantId }}>
                <Button look="subtle" aria-label={words.endOf(name, words.roles[role])}>
                  {words.end}
                </Button>
              </Form>
            )}
          </li>
        ))}
      </ul>
      {team.invited.length > 0 && <Invited team={team} />}
      {team.mayLead && <AskPart />}
      <p className="screen">
        <LocalLink href={base}>{words.back}</LocalLink>
      </p>
    </Page>
  )
}

function Invited({ team }: { team: Team }) {
  const words = useWords()
  return (
    <section className="flow">
      <SectionHeading>{words.invitedTitle}</SectionHeading>
      <ul className="visits">
        {team.invited.map(({ id, name, email, role, hasExpired }) => (
          <li key={id} className="visit">
            <div>
              <p>
                <b>
                  <Typed>{name}</Typed>
                </b>
              </p>
              <p className="quiet">
                {words.roles[role]}, {email}
                {hasExpired && `, ${words.invitedExpired}`}
              </p>
            </div>
            <Form action="revoke" className="row screen" hidden={{ invitation: id }}>
              <Button look="subtle" aria-label={words.revokeOf(name)}>
                {words.revoke}
              </Button>
            </Form>
          </li>
        ))}
      </ul>
    </section>
  )
}

function AskPart() {
  const words = useWords()
  const { requestId, locale } = useApp()
  return (
    <section className="card flow screen">
      <SectionHeading>{words.askTitle}</SectionHeading>
      <p>{words.askText}</p>
      <Form action="ask" hidden={{ key: requestId }}>
        <TextField
          name="name"
          label={words.personName}
          maxLength={LIMITS.person}
          autoComplete="off"
        />
        <TextField
          name="email"
          type="email"
          label={words.email}
          maxLength={LIMITS.email}
          autoComplete="off"
        />
        <RadioGroup
          name="role"
          label={words.role}
          options={TEAM_ROLES.map((role) => ({ value: role, label: words.roleText[role] }))}
        />
        <TextField
          name="untilOn"
          type="date"
          label={words.untilOn}
          hint={words.untilHint}
          optional
        />
        <Select
          name="locale"
          label={words.language}
          defaultValue={locale}
          options={(['nl', 'en'] as const).map((value) => ({
            value,
            label: words.languages[value],
          }))}
        />
        <p>
          <Button>{words.askSubmit}</Button>
        </p>
      </Form>
    </section>
  )
}

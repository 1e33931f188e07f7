import type { Member } from '../../../worker/features/members/contract'
import { useApp } from '../../app-context'
import { SectionHeading } from '../../ui/heading'
import { LocalLink } from '../../ui/local-link'
import { Notice } from '../../ui/notice'
import { Page } from '../../ui/page'
import { Facts } from '../../ui/table'
import { dateTimeWords, dateWords } from '../../words/moments'
import { accessWords } from './access-words'
import { EndForm } from './end-form'
import type { MemberView } from './member-address'
import { RoleForm } from './role-form'
import { useWords } from './words'

/** One person: which roles, from whom, until when, and what they did here. */
export function MemberPage(props: { tenant: string; member: Member; view: MemberView }) {
  const { tenant, member, view } = props
  const words = useWords()
  const { messages, formResult } = useApp()
  const { time } = messages
  const asOf = member.asOf.on
  const base = `/${tenant}/beheer/mensen`
  const said = view.bewaard ? words.saved : view.gestopt ? words.stopped : null
  return (
    <Page title={member.name}>
      {said && !formResult && (
        <Notice tone="ok" role="status">
          <p>{said}</p>
        </Notice>
      )}
      {member.outsider && (
        <Notice tone="info">
          <p>{words.outsiderText}</p>
        </Notice>
      )}
      <Facts
        rows={[
          [words.email, member.email],
          [words.signsIn, member.staff ? words.asStaff : words.asVolunteer],
          [words.since, dateWords(time, member.sinceOn, asOf)],
        ]}
      />
      <section className="card flow">
        <SectionHeading>{words.rolesTitle}</SectionHeading>
        {member.access.length === 0 && <p>{words.noRoles}</p>}
        <ul>
          {member.access.map((line) => (
            <li key={`${line.role} ${line.fromOn} ${line.untilOn}`}>
              {accessWords(words, time, line, asOf)}
            </li>
          ))}
        </ul>
        <RoleForm member={member} base={`${base}/${member.id}`} view={view} />
      </section>
      {member.access.length > 0 && <EndForm member={member} />}
      <History member={member} />
      <Acts member={member} base={`${base}/${member.id}`} isEarlier={view.eerder !== undefined} />
      <p className="screen">
        <LocalLink href={base}>{words.back}</LocalLink>
      </p>
    </Page>
  )
}

function History({ member }: { member: Member }) {
  const words = useWords()
  const { time } = useApp().messages
  const asOf = member.asOf.on
  const roleOf = (role: string) =>
    Object.entries(words.roles).find(([name]) => name === role)?.[1] ?? words.otherRole
  return (
    <section className="flow">
      <SectionHeading>{words.historyTitle}</SectionHeading>
      <ul>
        {member.history.map(({ role, place, from, until, grantedBy, granted }) => {
          const what = place ? words.ofPlaces(roleOf(role), place.name) : roleOf(role)
          const end = until
            ? words.historyUntil(dateTimeWords(time, until, asOf))
            : words.historyOpen
          return (
            <li key={`${role} ${place?.id} ${from.at} ${until?.at}`}>
              {words.historyLine(what, dateTimeWords(time, from, asOf))}, {end}
              <br />
              <span className="quiet small">
                {grantedBy && granted
                  ? words.grantedBy(grantedBy, dateTimeWords(time, granted, asOf))
                  : words.grantedUnknown}
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function Acts(props: { member: Member; base: string; isEarlier: boolean }) {
  const { member, base, isEarlier } = props
  const words = useWords()
  const { time } = useApp().messages
  const named = Object.entries(words.acts)
  const wordsOf = (action: string) => named.find(([name]) => name === action)?.[1] ?? words.otherAct
  return (
    <section className="flow">
      <SectionHeading>{words.actsTitle}</SectionHeading>
      {member.acts.length === 0 && <p>{words.actsEmpty}</p>}
      {member.acts.length > 0 && (
        <>
          <p className="quiet">{words.actsText}</p>
          <ul>
            {member.acts.map(({ seq, action, at }) => (
              <li key={seq}>
                {wordsOf(action)}, {dateTimeWords(time, at, member.asOf.on)}
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="row screen">
        {member.earlier !== null && (
          <LocalLink href={`${base}?eerder=${member.earlier}`}>{words.actsEarlier}</LocalLink>
        )}
        {isEarlier && <LocalLink href={base}>{words.actsNewest}</LocalLink>}
      </p>
    </section>
  )
}

import type { MemberLine, MemberList } from '../../../worker/features/members/contract'
import { useApp } from '../../app-context'
import { localisedPath } from '../../locale'
import { Button, ButtonLink } from '../../ui/button'
import { LocalLink } from '../../ui/local-link'
import { Pill } from '../../ui/notice'
import { Page } from '../../ui/page'
import { PrintButton } from '../../ui/print-button'
import { dateWords } from '../../words/moments'
import { accessWords } from './access-words'
import { FACETS, LIMITS, type ListView, listAddress } from './member-address'
import { useWords } from './words'

/** Everybody with a role: found by a piece of the name, and who comes from outside stands out. */
export function MemberListPage(props: { tenant: string; list: MemberList; view: ListView }) {
  const { tenant, list, view } = props
  const words = useWords()
  const { locale } = useApp()
  const base = `/${tenant}/beheer/mensen`
  const isWhole = view.zoek === '' && view.rol === undefined && view.na === undefined
  const file = listAddress(`${localisedPath(base, locale)}/lijst.csv`, view)
  return (
    <Page title={words.title} lead={words.lead}>
      <p className="row screen">
        <ButtonLink look="primary-action" href={`${base}/uitnodigen`}>
          {words.invite}
        </ButtonLink>
        <LocalLink href={`${base}/uitnodigingen`}>{words.invitations}</LocalLink>
        <LocalLink href={`${base}/inlezen`}>{words.import}</LocalLink>
      </p>
      <SearchForm base={base} view={view} />
      {list.members.length === 0 && <p>{isWhole ? words.empty : words.nobody}</p>}
      {list.members.length > 0 && <MemberLines base={base} list={list} />}
      {list.next && (
        <p className="screen">
          <ButtonLink href={listAddress(base, view, list.next)}>{words.next}</ButtonLink>
        </p>
      )}
      <p className="row screen">
        {view.na && <LocalLink href={listAddress(base, view)}>{words.first}</LocalLink>}
        {!isWhole && <LocalLink href={base}>{words.everybody}</LocalLink>}
      </p>
      <p className="row screen">
        {/* No page: the router must leave it to the browser. */}
        <a className="utrecht-link utrecht-link--html-a" href={file} download>
          {words.download}
        </a>
        <PrintButton label={words.print} />
      </p>
    </Page>
  )
}

function SearchForm({ base, view }: { base: string; view: ListView }) {
  const words = useWords()
  const { locale } = useApp()
  return (
    <form
      method="get"
      action={localisedPath(base, locale)}
      className="agenda-choice screen"
      // Another search is another form: React would keep what was typed before.
      key={`${view.zoek} ${view.rol}`}
    >
      <p>
        <label className="utrecht-form-label" htmlFor="zoek">
          {words.search}
        </label>
        <span className="hint small" id="zoek-hint">
          {words.searchHint}
        </span>
        <input
          id="zoek"
          name="zoek"
          type="search"
          className="utrecht-textbox"
          defaultValue={view.zoek}
          maxLength={LIMITS.search}
          autoComplete="off"
          aria-describedby="zoek-hint"
        />
      </p>
      <p>
        <label className="utrecht-form-label" htmlFor="rol">
          {words.which}
        </label>
        <select
          id="rol"
          name="rol"
          className="utrecht-select utrecht-select--html-select"
          defaultValue={view.rol ?? ''}
        >
          <option value="">{words.facets.all}</option>
          {FACETS.map((facet) => (
            <option key={facet} value={facet}>
              {words.facets[facet]}
            </option>
          ))}
        </select>
      </p>
      <p>
        <Button look="secondary-action">{words.show}</Button>
      </p>
    </form>
  )
}

function MemberLines({ base, list }: { base: string; list: MemberList }) {
  const words = useWords()
  return (
    <ul className="visits" aria-label={words.tableName}>
      {list.members.map((member) => (
        <li key={member.id} className="visit place-line">
          <div>
            <p>
              <LocalLink href={`${base}/${member.id}`}>
                <b>{member.name}</b>
              </LocalLink>
            </p>
            <p className="quiet small">{member.email}</p>
          </div>
          <AccessLines member={member} asOf={list.asOf.on} />
        </li>
      ))}
    </ul>
  )
}

function AccessLines({ member, asOf }: { member: MemberLine; asOf: string }) {
  const words = useWords()
  const { time } = useApp().messages
  const { access, outsider, endedOn } = member
  return (
    <div>
      {endedOn && (
        <p>
          <Pill>{words.ended(dateWords(time, endedOn, asOf))}</Pill>
        </p>
      )}
      {!endedOn && access.length === 0 && (
        <p>
          <Pill>{words.noAccess}</Pill>
        </p>
      )}
      {!endedOn &&
        access.map((line) => (
          <p key={`${line.role} ${line.fromOn} ${line.untilOn}`}>
            {accessWords(words, time, line, asOf)}
          </p>
        ))}
      {outsider && !endedOn && (
        <p>
          <Pill tone="attention">{words.outsider}</Pill>
        </p>
      )}
    </div>
  )
}

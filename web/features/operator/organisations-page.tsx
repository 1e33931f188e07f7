import type { OrganisationPage } from '../../../worker/features/operator/contract'
import { useApp } from '../../app-context'
import { localisedPath } from '../../locale'
import { Button } from '../../ui/button'
import { Select } from '../../ui/choice-field'
import { LocalLink } from '../../ui/local-link'
import { Pill } from '../../ui/notice'
import { Page } from '../../ui/page'
import { TextField } from '../../ui/text-field'
import { dateWords } from '../../words/moments'
import { stateTone } from './state-tone'
import { useWords } from './words'

export interface OrganisationSearch {
  q?: string
  state?: string
  after?: string
}

/** All organisations: what state they are in, and which of them wait for us. */
export function OrganisationsPage(props: { page: OrganisationPage; search: OrganisationSearch }) {
  const words = useWords()
  const { locale, messages, asOf } = useApp()
  const { page, search } = props
  const states = Object.entries(words.states)
  return (
    <Page title={words.organisations}>
      <form method="get" action={localisedPath('/exploitant', locale)} className="flow">
        <TextField name="q" label={words.search} optional defaultValue={search.q} maxLength={60} />
        <Select
          name="state"
          label={words.state}
          optional
          defaultValue={search.state}
          options={[
            { value: '', label: words.anyState },
            ...states.map(([value, label]) => ({ value, label })),
          ]}
        />
        <p>
          <Button look="secondary-action">{words.look}</Button>
        </p>
      </form>
      {page.organisations.length === 0 && <p>{words.none}</p>}
      <ul className="grid">
        {page.organisations.map(({ slug, name, kind, state, created, proof }) => (
          <li key={slug} className="card flow">
            <h2 className="utrecht-heading-2">
              <LocalLink href={`/exploitant/organisaties/${slug}`}>{name}</LocalLink>
            </h2>
            <p>
              <Pill tone={stateTone(state)}>{words.states[state]}</Pill>{' '}
              {proof !== 'proven' && (
                <Pill tone={proof === 'asked' ? 'attention' : 'quiet'}>
                  {words.proofLabel}: {words.proof[proof]}
                </Pill>
              )}
            </p>
            <p className="quiet">
              /{slug}, {words.kinds[kind]}. {words.since}{' '}
              {dateWords(messages.time, created.on, asOf.slice(0, 10))}
            </p>
          </li>
        ))}
      </ul>
      <p className="row">
        {search.after && (
          <LocalLink href={addressOf({ ...search, after: '' })}>{words.first}</LocalLink>
        )}
        {page.next && (
          <LocalLink href={addressOf({ ...search, after: page.next })}>{words.next}</LocalLink>
        )}
      </p>
    </Page>
  )
}

function addressOf(search: OrganisationSearch): string {
  const said = Object.entries(search).filter(([, value]) => value)
  const query = new URLSearchParams(said.map(([name, value]) => [name, String(value)]))
  return query.size > 0 ? `/exploitant?${query}` : '/exploitant'
}

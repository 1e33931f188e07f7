import type { StoryList } from '../../../worker/features/story/contract'
import { LocalLink } from '../../ui/local-link'
import { Typed } from '../../ui/original'
import { Page } from '../../ui/page'
import { useWords } from './words'

/** The projects that residents can read about. */
export function StoryListPage({ tenant, list }: { tenant: string; list: StoryList }) {
  const words = useWords()
  return (
    <Page title={words.listTitle} lead={words.listLead}>
      {list.stories.length === 0 && <p>{words.listEmpty}</p>}
      <ul className="flow">
        {list.stories.map(({ id, name, happens, locale }) => (
          <li key={id} className="card flow">
            <h2 className="utrecht-heading-3">
              <LocalLink href={`/${tenant}/projecten/${id}`}>
                <Typed>{name}</Typed>
              </LocalLink>
            </h2>
            <p className="prose" lang={locale}>
              {happens}
            </p>
          </li>
        ))}
      </ul>
    </Page>
  )
}

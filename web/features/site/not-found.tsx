import { useApp } from '../../app-context'
import { ButtonLink } from '../../ui/button'
import { Page } from '../../ui/page'
import { CallLine } from './call-line'

/** An address where nothing stands, with a way on. */
export function NotFound() {
  const { messages, organisation, problem } = useApp()
  const words = messages.site
  return (
    <Page title={problem?.title ?? words.notFoundTitle}>
      <p>{problem?.detail ?? words.notFoundText}</p>
      <p>
        <ButtonLink href={organisation ? `/${organisation.slug}/plekken` : '/'}>
          {organisation ? words.toPlaces : words.toStart}
        </ButtonLink>
      </p>
      <CallLine />
    </Page>
  )
}

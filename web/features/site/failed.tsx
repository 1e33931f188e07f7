import { useLocation } from '@tanstack/react-router'
import { useApp } from '../../app-context'
import { ButtonLink } from '../../ui/button'
import { Page } from '../../ui/page'
import { CallLine } from './call-line'
import { NotFound } from './not-found'

/** A page that could not be shown. What broke is in the log, under the number that stands here. */
export function Failed() {
  const { messages, organisation, problem, requestId } = useApp()
  const words = messages.site
  const status = problem?.status ?? 500
  if (status === 404) return <NotFound />
  if (status === 401 || status === 403) return <NotForYou status={status} />
  const known = problem && status < 500 ? problem : null
  return (
    <Page title={known?.title ?? words.problemTitle}>
      <p>{problem?.detail ?? words.problemText}</p>
      <p className="quiet">{words.requestId(problem?.requestId ?? requestId)}</p>
      {organisation && (
        <p>
          <ButtonLink href={`/${organisation.slug}/plekken`}>{words.toPlaces}</ButtonLink>
        </p>
      )}
      <CallLine />
    </Page>
  )
}

function NotForYou({ status }: { status: 401 | 403 }) {
  const { messages, organisation } = useApp()
  const words = messages.site
  const { pathname } = useLocation()
  const home = organisation ? `/${organisation.slug}` : ''
  return (
    <Page title={status === 401 ? words.signInFirstTitle : words.forbiddenTitle}>
      <p>{status === 401 ? words.signInFirstText : words.forbiddenText}</p>
      <p>
        <ButtonLink
          look="primary-action"
          href={`${home}/inloggen?naar=${encodeURIComponent(pathname)}`}
        >
          {words.signIn}
        </ButtonLink>
      </p>
    </Page>
  )
}

import { redirect } from '@tanstack/react-router'
import { NotSignedIn } from '../../api'
import { localisedPath } from '../../locale'
import type { RouterContext } from '../../router'

interface Visit {
  context: Pick<RouterContext, 'locale'>
  /** Without an organisation: staff. */
  params: { tenant?: string }
  /** The page that was asked for, to come back to. */
  location: { pathname: string }
}

/** What a page of one person loads; whoever is not signed in does that first and comes back. */
export function orSignIn<T>(loading: Promise<T>, { context, params, location }: Visit): Promise<T> {
  return loading.catch((error: unknown) => {
    if (!(error instanceof NotSignedIn)) throw error
    const query = new URLSearchParams({ naar: location.pathname })
    const page = params.tenant ? `/${params.tenant}/inloggen` : '/inloggen'
    throw redirect({ href: `${localisedPath(page, context.locale)}?${query}` })
  })
}

import { createFileRoute } from '@tanstack/react-router'
import type { Log } from '../../../../../worker/features/records/contract'
import { orSignIn } from '../../../../features/accounts/or-sign-in'
import { logQuery, readLogView } from '../../../../features/records/log-address'
import { LogPage } from '../../../../features/records/log-page'

export const Route = createFileRoute('/$tenant/beheer/organisatie/logboek')({
  loaderDeps: ({ search }) => ({ query: logQuery(readLogView(search)) }),
  loader: (visit) =>
    orSignIn(
      visit.context.api.get<Log>(
        `/api/v1/tenants/${visit.params.tenant}/manage/log${visit.deps.query}`,
      ),
      visit,
    ),
  component: () => (
    <LogPage
      tenant={Route.useParams().tenant}
      log={Route.useLoaderData()}
      view={readLogView(Route.useSearch())}
    />
  ),
})

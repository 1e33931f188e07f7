import { createFileRoute } from '@tanstack/react-router'
import type { QuestionList } from '../../../../../../worker/features/story/contract'
import { orSignIn } from '../../../../../features/accounts/or-sign-in'
import { QuestionsPage } from '../../../../../features/story/questions-page'
import { readStoryView } from '../../../../../features/story/story-address'

export const Route = createFileRoute('/$tenant/beheer/projecten/$project/vragen')({
  loader: (visit) =>
    orSignIn(
      visit.context.api.get<QuestionList>(
        `/api/v1/tenants/${visit.params.tenant}/projects/${visit.params.project}/questions`,
      ),
      visit,
    ),
  component: () => {
    const { tenant, project } = Route.useParams()
    const base = `/${tenant}/beheer/projecten/${project}`
    const view = readStoryView(Route.useSearch())
    return <QuestionsPage base={base} list={Route.useLoaderData()} view={view} />
  },
})

import { createFileRoute } from '@tanstack/react-router'
import { ErasedPage } from '../../../../features/persons/erased-page'

export const Route = createFileRoute('/$tenant/mijn/privacy/gewist')({
  component: () => <ErasedPage tenant={Route.useParams().tenant} />,
})

import { createFileRoute } from '@tanstack/react-router'
import { AgreementPage } from '../../features/sign-ups/agreement-page'

export const Route = createFileRoute('/organisaties/overeenkomst')({
  component: () => <AgreementPage />,
})

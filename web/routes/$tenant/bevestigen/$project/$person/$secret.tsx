import { createFileRoute } from '@tanstack/react-router'
import type { IntakeConfirmation } from '../../../../../../worker/features/intake/contract'
import { ConfirmationPage } from '../../../../../features/intake/confirmation-page'
import { intakeApi } from '../../../../../features/intake/intake-address'

export const Route = createFileRoute('/$tenant/bevestigen/$project/$person/$secret')({
  // The secret goes in a header: it stands in no other address.
  loader: ({ context, params }) =>
    context.api.get<IntakeConfirmation>(
      `${intakeApi(params)}/persons/${params.person}/confirmation`,
      { 'confirmation-link': params.secret },
    ),
  head: async () => {
    const { default: children } = await import('../../../../../features/intake/intake.css?inline')
    return { styles: [{ children }] }
  },
  component: () => <ConfirmationPage shown={Route.useLoaderData()} />,
})

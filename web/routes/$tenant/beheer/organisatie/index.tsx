import { createFileRoute } from '@tanstack/react-router'
import { SettingsPage } from '../../../../features/settings/settings-page'

export const Route = createFileRoute('/$tenant/beheer/organisatie/')({
  component: () => <SettingsPage tenant={Route.useParams().tenant} />,
})

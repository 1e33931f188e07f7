import { createFileRoute } from '@tanstack/react-router'
import { GonePage } from '../../../../features/around/own-entry-page'

export const Route = createFileRoute('/$tenant/bevestigen/organisatie/weg')({
  component: GonePage,
})

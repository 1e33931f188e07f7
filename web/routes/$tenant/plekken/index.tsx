import { createFileRoute } from '@tanstack/react-router'
import { useApp } from '../../../app-context'

export const Route = createFileRoute('/$tenant/plekken/')({
  component: PlacesPage,
})

function PlacesPage() {
  const { messages } = useApp()
  return <h1>{messages.site.places}</h1>
}

import { createFileRoute } from '@tanstack/react-router'
import { useApp } from '../../../app-context'

export const Route = createFileRoute('/$tenant/plekken/$place')({
  component: PlacePage,
})

function PlacePage() {
  const { place } = Route.useParams()
  const { messages } = useApp()
  return (
    <>
      <p>{messages.site.places}</p>
      <h1>{place}</h1>
    </>
  )
}

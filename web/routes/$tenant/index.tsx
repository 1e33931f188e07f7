import { createFileRoute, Link } from '@tanstack/react-router'
import { useApp } from '../../app-context'

export const Route = createFileRoute('/$tenant/')({
  component: TenantPage,
})

function TenantPage() {
  const { tenant } = Route.useParams()
  const { messages, organisation } = useApp()
  return (
    <>
      <h1>{organisation?.name ?? tenant}</h1>
      <p>
        <Link to="/$tenant/plekken" params={{ tenant }}>
          {messages.site.places}
        </Link>
      </p>
    </>
  )
}

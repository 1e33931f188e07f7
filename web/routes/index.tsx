import { createFileRoute } from '@tanstack/react-router'
import { useApp } from '../app-context'

export const Route = createFileRoute('/')({
  component: FrontPage,
})

function FrontPage() {
  const { messages } = useApp()
  return <h1>{messages.site.name}</h1>
}

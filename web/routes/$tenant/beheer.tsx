import { createFileRoute } from '@tanstack/react-router'
import { useApp } from '../../app-context'

export const Route = createFileRoute('/$tenant/beheer')({
  component: ManagePage,
})

function ManagePage() {
  const { organisation } = useApp()
  return <h1>{organisation?.name}</h1>
}

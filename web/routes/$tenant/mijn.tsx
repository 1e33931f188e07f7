import { createFileRoute } from '@tanstack/react-router'
import { useApp } from '../../app-context'

export const Route = createFileRoute('/$tenant/mijn')({
  component: MyPage,
})

function MyPage() {
  const { me } = useApp()
  return <h1>{me?.name}</h1>
}

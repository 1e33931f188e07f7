import { createFileRoute, Outlet } from '@tanstack/react-router'
import { ManageLayout } from '../../features/manage/manage-layout'

export const Route = createFileRoute('/$tenant/beheer')({
  // Only these pages carry the rules of the screens of hosts.
  head: async () => {
    const { default: children } = await import('../../features/manage/manage.css?inline')
    return { styles: [{ children }] }
  },
  component: function ManageRoute() {
    return (
      <ManageLayout tenant={Route.useParams().tenant}>
        <Outlet />
      </ManageLayout>
    )
  },
})

import { createFileRoute, Outlet } from '@tanstack/react-router'

export const Route = createFileRoute('/$tenant/beheer/projecten/$project/communicatie')({
  // Only these pages carry the rules of the plan.
  head: async () => {
    const { default: children } = await import('../../../../../features/plan/plan.css?inline')
    return { styles: [{ children }] }
  },
  component: Outlet,
})

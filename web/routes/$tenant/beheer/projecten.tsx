import { createFileRoute, Outlet } from '@tanstack/react-router'

export const Route = createFileRoute('/$tenant/beheer/projecten')({
  // Only these pages carry the rules of projects.
  head: async () => {
    const { default: children } = await import('../../../features/projects/projects.css?inline')
    return { styles: [{ children }] }
  },
  component: Outlet,
})

import { createFileRoute, Outlet } from '@tanstack/react-router'

export const Route = createFileRoute('/$tenant/beheer/projecten/$project/intake')({
  // Only these pages carry the rules of the starting conversation.
  head: async () => {
    const { default: children } = await import('../../../../../features/intake/intake.css?inline')
    return { styles: [{ children }] }
  },
  component: Outlet,
})

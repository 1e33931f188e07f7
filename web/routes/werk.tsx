import { createFileRoute, Outlet } from '@tanstack/react-router'

export const Route = createFileRoute('/werk')({
  // Only these pages carry the rules of the screens of staff.
  head: async () => {
    const { default: children } = await import('../features/work/work.css?inline')
    return { styles: [{ children }] }
  },
  component: Outlet,
})

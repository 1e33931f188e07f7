import { useApp } from '../../app-context'

const readers = ['host', 'wijkverbinder', 'professional', 'admin', 'operator']
const deciders = ['host', 'admin']
const inProjects = [
  ...['project-lead', 'project-member', 'buddy', 'decision-maker'],
  ...['professional', 'admin'],
]

/** What the person who is signed in may do here, as far as links go; the API has the last word. */
export function useMyRoles(): {
  mayRead: boolean
  mayDecide: boolean
  isAdmin: boolean
  hasProjects: boolean
} {
  const roles = useApp().me?.roles ?? []
  return {
    mayRead: roles.some((role) => readers.includes(role)),
    mayDecide: roles.some((role) => deciders.includes(role)),
    isAdmin: roles.includes('admin'),
    hasProjects: roles.some((role) => inProjects.includes(role)),
  }
}

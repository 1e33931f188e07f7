import { useApp } from '../../app-context'

const readers = ['host', 'wijkverbinder', 'professional', 'admin', 'operator']
const deciders = ['host', 'admin']

/** What the person who is signed in may do here, as far as links go; the API has the last word. */
export function useMyRoles(): { mayRead: boolean; mayDecide: boolean; isAdmin: boolean } {
  const roles = useApp().me?.roles ?? []
  return {
    mayRead: roles.some((role) => readers.includes(role)),
    mayDecide: roles.some((role) => deciders.includes(role)),
    isAdmin: roles.includes('admin'),
  }
}

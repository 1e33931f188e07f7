import type { TeamRole } from '../../db/roles'
import { addStaff } from '../members/people'
import { addProject, grant, openOrganisation, type TestTenant } from '../support/builders'
import { type Person, signIn } from '../support/people'
import type { TestServer } from '../support/server'

export interface House {
  server: TestServer
  tenant: TestTenant
  projectId: string
  /** The address of the API for this project, with what follows. */
  of: (path?: string) => string
  lead: Person
}

/** A project with somebody who leads it. */
export async function openProjectHouse(): Promise<House> {
  const { server, tenant } = await openOrganisation()
  const { id: projectId } = await addProject(tenant)
  const lead = await addStaff(server, tenant, 'project-lead', { scopeId: projectId })
  const of = (path = '') => tenant.api(`/projects/${projectId}${path}`)
  return { server, tenant, projectId, of, lead }
}

/** Somebody with a role in a project. */
export async function inTeam(
  { server, tenant, projectId }: House,
  role: TeamRole,
): Promise<Person> {
  if (role === 'project-lead' || role === 'project-member')
    return addStaff(server, tenant, role, { scopeId: projectId })
  const person = await signIn(server, tenant.slug)
  await grant(tenant, person.accountId, role, { scopeId: projectId })
  return person
}

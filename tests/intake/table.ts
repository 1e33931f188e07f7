import { member } from '../../db/tenant/schema/member'
import type { Intake } from '../../worker/features/intake/contract'
import { memberRow } from '../../worker/tenancy/member'
import { addProject, grant, openOrganisation, type TestTenant } from '../support/builders'
import { newAddress, type Person, signIn } from '../support/people'
import type { ServerOptions, TestServer } from '../support/server'

type Role = 'project-lead' | 'project-member' | 'buddy' | 'partner' | 'decision-maker'

/** A project with somebody of the academy who leads it, and a commissioner who decides. */
export interface Table {
  server: TestServer
  tenant: TestTenant
  projectId: string
  lead: Person
  decider: Person
  api(path?: string): string
  read(who?: Person): Promise<Intake>
}

export async function openTable(options: ServerOptions = {}): Promise<Table> {
  const { server, tenant } = await openOrganisation(options)
  return layTable(server, tenant)
}

/** Another project in the same organisation, with people of its own. */
export async function layTable(server: TestServer, tenant: TestTenant): Promise<Table> {
  const { id: projectId } = await addProject(tenant)
  const lead = await addToTeam(server, tenant, projectId, 'project-lead', 'Noor Dekker')
  const decider = await addToTeam(server, tenant, projectId, 'decision-maker', 'Bram Visser')
  const api = (path = '') => tenant.api(`/projects/${projectId}/intake${path}`)
  return {
    ...{ server, tenant, projectId, lead, decider, api },
    read: async (who = lead) => {
      const answer = await who.get(api())
      if (answer.status !== 200) throw new Error(await answer.text())
      return answer.json() as Promise<Intake>
    },
  }
}

/** Somebody with a part in a project, who stands in the list of people by name. */
export async function addToTeam(
  server: TestServer,
  tenant: TestTenant,
  projectId: string,
  role: Role,
  name: string,
): Promise<Person> {
  const person = await signIn(server, tenant.slug, newAddress(role))
  await grant(tenant, person.accountId, role, { scopeId: projectId })
  const line = { id: person.accountId, name, email: person.email, staff: false }
  await tenant.db.insert(member).values(memberRow(line, Math.floor(Date.now() / 1000)))
  return person
}

export const newTextId = () => `txt_${crypto.randomUUID()}`

/** Writes a text, and gives its id; fails where the answer is not 200. */
export async function write(
  { api }: Pick<Table, 'api'>,
  who: Person,
  subject: string,
  text: string,
  of: { side?: string; replaces?: string[]; id?: string } = {},
): Promise<string> {
  const { id = newTextId(), side = '', replaces = [] } = of
  const answer = await who.send('PUT', api(`/texts/${id}`), { subject, side, text, replaces })
  if (answer.status !== 200) throw new Error(await answer.text())
  return id
}

/** A call that must end well. */
export async function well(answer: Promise<Response>): Promise<Response> {
  const response = await answer
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`)
  return response
}

/** Everything that a fixed version needs: both sides ready, one who confirms of each. */
export async function agreeOnAll(table: Table): Promise<void> {
  const { api, lead, decider, projectId } = table
  await well(lead.send('PUT', api('/side'), { side: 'contractor' }))
  await well(decider.send('PUT', api('/side'), { side: 'commissioner' }))
  await write(table, lead, 'urgency-now', 'De wijk wordt gesloopt.')
  await write(table, lead, 'pace', 'Een jaar.', { side: 'contractor' })
  await write(table, decider, 'pace', 'Een half jaar.', { side: 'commissioner' })
  await write(table, lead, 'decided', 'Er komt een buurtkamer.')
  await well(lead.post(api('/readiness')))
  await well(decider.post(api('/readiness')))
  const outcome = { outcome: 'settled', sentence: 'Negen maanden.', revision: 0 }
  await well(lead.send('PUT', api('/outcomes/pace'), outcome))
  const topic = { topic: 'De buurtkamer', degree: 'decide-along', decidedBy: '', revision: 0 }
  await well(lead.send('PUT', api(`/topics/${projectId.replace('prj_', 'ptp_')}`), topic))
  const person = { function: 'wethouder', confirms: true }
  await well(
    lead.post(api('/persons'), {
      ...{ side: 'commissioner', name: 'Bram Visser', email: decider.email },
      ...person,
    }),
  )
  await well(
    lead.post(api('/persons'), {
      ...{ side: 'contractor', name: 'Noor Dekker', email: lead.email },
      ...person,
    }),
  )
}

import type { InvitedRole } from '../../db/roles'
import { account } from '../../db/store/account'
import { member } from '../../db/tenant/schema/member'
import { newId } from '../../worker/auth/secrets'
import { memberRow } from '../../worker/tenancy/member'
import { grant, openDatabase, type TestTenant } from '../support/builders'
import { lettersTo, newAddress, type Person, signIn, until } from '../support/people'
import type { TestServer } from '../support/server'

type Role = InvitedRole
type Times = { validFrom?: number; validUntil?: number | null; scopeId?: string }

/** Somebody of staff: an account in the directory, a grant and a line in the list here. */
export async function addStaff(
  server: TestServer,
  tenant: TestTenant,
  role: Role,
  of: Times & { name?: string } = {},
): Promise<Person> {
  const { name = 'Noor Dekker', ...times } = of
  const email = newAddress(role)
  const id = newId('acc')
  const directory = await openDatabase(server, 'DIRECTORY')
  await directory.db.insert(account).values({ id, email, name, locale: 'nl', createdAt: 0 })
  await grant(tenant, id, role, times)
  await list(tenant, { id, name, email, staff: true })
  return signIn(server, null, email)
}

/** A volunteer: an account, a grant and a line in the list, all of this organisation. */
export async function addVolunteer(
  server: TestServer,
  tenant: TestTenant,
  role: Role,
  of: Times & { name?: string } = {},
): Promise<Person> {
  const { name = 'Kees Vlaar', ...rest } = of
  const person = await signIn(server, tenant.slug, newAddress(role))
  await grant(tenant, person.accountId, role, rest)
  await list(tenant, { id: person.accountId, name, email: person.email, staff: false })
  return person
}

function list({ db }: TestTenant, person: Parameters<typeof memberRow>[0]) {
  return db.insert(member).values(memberRow(person, Math.floor(Date.now() / 1000)))
}

/** What an administrator fills in, right in every field. */
export const invitee = (of: Record<string, unknown> = {}) => ({
  name: 'Anna de Vries',
  email: newAddress('anna'),
  role: 'host',
  ...of,
})

/** Invites, and gives the id. */
export async function invite(admin: Person, tenant: TestTenant, asked: object): Promise<string> {
  const answer = await admin.post(tenant.api('/manage/invitations'), asked)
  if (answer.status !== 201) throw new Error(await answer.text())
  return ((await answer.json()) as { id: string }).id
}

/** The link in the newest of so many letters to an address: its path and its two ends. */
export async function linkFor(server: TestServer, email: string, letters = 1) {
  const text = await until(`an invitation to ${email}`, async () => {
    const arrived = (await lettersTo(server, email)).filter((each) =>
      each.text.includes('/uitnodiging/'),
    )
    return arrived.length < letters ? null : (arrived[0]?.text ?? null)
  })
  const [path = '', id = '', secret = ''] =
    /\/[a-z-]+(?:\/en)?\/uitnodiging\/(inv_[a-z0-9]+)\/([\w-]{43})/.exec(text) ?? []
  return { path, id, secret, text, header: { 'invitation-link': `${id}.${secret}` } }
}

/** The body of an answer and its status. */
export async function read(answer: Promise<Response>) {
  const response = await answer
  const text = await response.text()
  // biome-ignore lint/suspicious/noExplicitAny: a test looks at it piece by piece
  const body: any = text.startsWith('{') ? JSON.parse(text) : {}
  return { status: response.status, body, text }
}

import { operator } from '../../db/directory/schema/tenancy'
import { account } from '../../db/store/account'
import { openDatabase } from '../support/builders'
import { newAddress, type Person, signIn } from '../support/people'
import type { TestServer } from '../support/server'

/** A member of staff, signed in; the account is made as an operator's command would. */
export async function signInStaff(server: TestServer, email = newAddress('staf')): Promise<Person> {
  const { db } = await openDatabase(server, 'DIRECTORY')
  const id = `acc_${email.replace(/[^a-z0-9]/g, '').slice(0, 30)}`
  await db.insert(account).values({ id, email, name: 'Jorn Prins', locale: 'nl', createdAt: 0 })
  return signIn(server, null, email)
}

/** Somebody who operates the service, signed in. */
export async function signInOperator(server: TestServer): Promise<Person> {
  const person = await signInStaff(server, newAddress('exploitant'))
  const { db } = await openDatabase(server, 'DIRECTORY')
  await db.insert(operator).values({ accountId: person.accountId, since: 0 })
  return person
}

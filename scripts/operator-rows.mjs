import { randomUUID } from 'node:crypto'

/** The statements of a command; an address has no quote in it, so it stands in them as it is. */
export function operatorStatements(command, email) {
  const id = `acc_${randomUUID().replaceAll('-', '').slice(0, 20)}`
  const holder = `SELECT id FROM account WHERE email = '${email}'`
  const trail = `INSERT INTO audit (at, actor_id, action, object_id, request_id)
    SELECT unixepoch(), 'command', 'operator.${command}', id, 'command' FROM account WHERE email = '${email}'`
  if (command === 'remove')
    return [
      trail,
      `DELETE FROM session WHERE account_id IN (${holder})`,
      `DELETE FROM operator WHERE account_id IN (${holder})`,
    ]
  return [
    `INSERT INTO account (id, email, locale, created_at) VALUES ('${id}', '${email}', 'nl', unixepoch())
      ON CONFLICT (email) DO NOTHING`,
    `INSERT INTO operator (account_id, since)
      SELECT id, unixepoch() FROM account WHERE email = '${email}' ON CONFLICT DO NOTHING`,
    trail,
  ]
}

/** Whether this can be the address of an account, without a character that means something in SQL. */
export const isAddress = (text) => /^[a-z0-9._+-]{1,64}@[a-z0-9.-]{3,180}$/.test(text)

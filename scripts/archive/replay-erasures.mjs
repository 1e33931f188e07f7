import { literal } from './sql.mjs'

/**
 * Carries out again, in a restored database, what its people had erased since the archive was made:
 * names, addresses, numbers and remarks, before anybody is served. The service itself walks the whole
 * register for each entry again at its next boot or night (`worker/privacy/ledger.ts`).
 * The directory's ledger holds ids of accounts and bookings and nothing else. Doing it twice
 * changes nothing.
 * @param directory where the ledger stands
 * @param database the restored one, at the newest schema, nobody served from it yet
 * @param {string} slug
 * @returns {Promise<number>} how many entries the ledger has
 */
export async function replayErasures(directory, database, slug) {
  const [ledger] = await directory.select([
    `SELECT object_id AS id FROM erasure WHERE slug = ${literal(slug)} ORDER BY object_id`,
  ])
  for (const { id } of ledger) await database.together(erasing(literal(id)))
  return ledger.length
}

// Counts stay: the booking keeps its time and its state, and the id leads nowhere.
function erasing(id) {
  const bookings = `SELECT id FROM booking WHERE id = ${id} OR account_id = ${id}`
  return [
    `UPDATE booking SET name = '', phone = NULL, note = NULL, reason = NULL WHERE id IN (${bookings})`,
    `UPDATE outbox SET state = 'void' WHERE state = 'waiting'
       AND (subject_id = ${id} OR subject_id IN (${bookings}))`,
    `DELETE FROM audit_detail WHERE audit_seq IN (SELECT seq FROM audit
       WHERE actor_id = ${id} OR object_id = ${id} OR object_id IN (${bookings}))`,
    `DELETE FROM booking_draft WHERE hold_id IN (${bookings})`,
    `UPDATE invitation SET name = '', email = id || '@erased.invalid'
       WHERE email = (SELECT email FROM account WHERE id = ${id})`,
    `DELETE FROM member WHERE id = ${id}`,
    `UPDATE account SET email = ${id} || '@erased.invalid', name = NULL, phone = NULL WHERE id = ${id}`,
  ]
}

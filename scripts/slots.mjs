const BEGIN = '# tenants:begin\n'
const END = '# tenants:end'
const NO_ID = '00000000-0000-0000-0000-'

/**
 * The tenant databases that a `wrangler.toml` binds, in order.
 * @param {string} toml
 */
export function slotsIn(toml) {
  return [...toml.matchAll(/^binding = "TENANT_(\d{4})"$/gm)].map(([, number]) => Number(number))
}

/** The name of a tenant's database, as wrangler knows it. */
export const databaseOf = (number) => `slhz-tenant-${fourDigits(number)}`

/**
 * The same `wrangler.toml` with one tenant database more, between the markers.
 * @param {string} toml
 * @param {string} [id] of the database on Cloudflare; a desk needs none
 */
export function withSlot(toml, id) {
  const [begin, end] = [toml.indexOf(BEGIN), toml.indexOf(END)]
  if (begin < 0 || end < begin)
    throw new Error(`wrangler.toml has no "${BEGIN.trim()}" and "${END}" any more`)
  const number = Math.max(0, ...slotsIn(toml)) + 1
  if (number > 4900) throw new Error('a worker binds about 5,000 databases; start a second one')
  const block = `
[[d1_databases]]
binding = "TENANT_${fourDigits(number)}"
database_name = "${databaseOf(number)}"
database_id = "${id ?? NO_ID + String(number).padStart(12, '0')}"
`
  const before = toml.slice(0, end)
  return before + (begin + BEGIN.length === end ? block.trimStart() : block) + toml.slice(end)
}

const fourDigits = (number) => String(number).padStart(4, '0')

/**
 * The same `wrangler.toml` with another database behind a binding.
 * @param {string} toml
 * @param {string} binding
 * @param {string} id
 */
export function withDatabaseId(toml, binding, id) {
  const entry = new RegExp(
    `(binding = "${binding}"\\ndatabase_name = "[^"]+"\\ndatabase_id = ")[^"]+`,
  )
  if (!entry.test(toml)) throw new Error(`wrangler.toml does not bind ${binding}`)
  return toml.replace(entry, `$1${id}`)
}

/**
 * The same place, whose every write is counted: before the nth, `end` is called instead. All writes
 * of an export, a restore or a wipe are whole or not at all, so these are all states they can leave.
 * @param {import('../../scripts/archive/site.mjs').Site} site
 * @param {number} nth
 * @param {() => void} end
 * @returns {import('../../scripts/archive/site.mjs').Site}
 */
export function cutAt(site, nth, end) {
  let writes = 0
  const counted =
    (write) =>
    async (...args) => {
      writes += 1
      if (writes === nth) end()
      return write(...args)
    }
  return {
    ...site,
    remake: counted(site.remake),
    async open(binding) {
      const database = await site.open(binding)
      return { ...database, together: counted(database.together) }
    },
  }
}

/** What the address of the page says: which one passkey or new mail address it is about, or what was done. */
export function readSecurityView(search: Record<string, unknown>) {
  const matching = (value: unknown, shape: RegExp) =>
    typeof value === 'string' && shape.test(value) ? value : undefined
  return {
    /** The code that went to a new mail address. */
    change: matching(search.adres, /^cod_[a-z0-9-]+$/),
    rename: matching(search.naam, /^psk_[a-z0-9-]+$/),
    remove: matching(search.weg, /^psk_[a-z0-9-]+$/),
    done: matching(search.klaar, /^[a-z]+$/),
  }
}

/** An address on one line; the two halves of the postcode stay together. */
export function postAddress(at: { street: string; postcode: string; town: string }): string {
  return `${at.street}, ${at.postcode.replace(' ', '\u00a0')} ${at.town}`
}

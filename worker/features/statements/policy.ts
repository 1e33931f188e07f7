import type { FieldError } from '../../http/problems'

/** Where the accessibility statements of Dutch government bodies stand. */
const registerHosts = ['toegankelijkheidsverklaring.nl', 'www.toegankelijkheidsverklaring.nl']

/** Whether a text is an address on the web that can be linked to: https, and nobody's password. */
export function isSafeLink(text: string): boolean {
  const url = URL.parse(text)
  return url?.protocol === 'https:' && url.username === '' && url.password === ''
}

/** Whether a link leads to the national register of accessibility statements. */
export function isRegisterLink(text: string): boolean {
  const url = URL.parse(text)
  return isSafeLink(text) && url !== null && registerHosts.includes(url.host)
}

/**
 * What does not fit in an accessibility statement. Status A to D is one that stands in the register
 * with a date (Besluit digitale toegankelijkheid overheid); E says that there is no statement. Only
 * a gemeente has a status; what others write is voluntary.
 */
export function accessibilityFaults(
  kind: 'gemeente' | 'woningcorporatie' | 'zorginstelling',
  { status, statedOn, registerUrl }: { status: string; statedOn: string; registerUrl: string },
  todayOn: string,
): FieldError[] {
  if (kind !== 'gemeente' && status !== '') return [{ pointer: '/status', code: 'invalid' }]
  const faults: FieldError[] = []
  const isStated = ['A', 'B', 'C', 'D'].includes(status)
  if (isStated && statedOn === '') faults.push({ pointer: '/statedOn', code: 'missing' })
  if (statedOn > todayOn) faults.push({ pointer: '/statedOn', code: 'too-big' })
  if (isStated && registerUrl === '') faults.push({ pointer: '/registerUrl', code: 'missing' })
  return faults
}

/**
 * Parts of the service that only people who work here open, or that come without script. Their routes
 * are not in the script that residents load, so that it does not grow with what others need
 * (`vite.config.ts`).
 */
export const workParts = [
  ...['beheer', 'bevestigen', 'projecten', 'vraag', 'aanmelding', 'exploitant', 'werk'],
  'organisaties',
] as const

/** Those that stand under an organisation. */
const underOrganisation: readonly string[] = [
  ...['beheer', 'bevestigen', 'projecten', 'vraag', 'aanmelding'],
]

/** Whether a page is of such a part. @param path an address without its language, or a route's id */
export function isForWork(path: string): boolean {
  const [first, second] = path.split('/').slice(1)
  return workParts.some((part) => part === (underOrganisation.includes(part) ? second : first))
}

/**
 * Whether a page comes without any script, because nothing on it needs one: the story of a project and
 * its gatherings, and what became of a question or a sign-up, for a phone in a doorway.
 * @param path an address without its language
 */
export function isStill(path: string): boolean {
  const [first, second = ''] = path.split('/').slice(1)
  return first !== 'organisaties' && ['projecten', 'vraag', 'aanmelding'].includes(second)
}

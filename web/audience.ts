/**
 * Parts of the service that only people who work here open. Their routes are not in the script that
 * residents load, so that it does not grow with what others need (`vite.config.ts`).
 */
export const workParts = ['beheer', 'exploitant', 'werk', 'organisaties'] as const

/** Whether a page is of such a part. @param path an address without its language, or a route's id */
export function isForWork(path: string): boolean {
  const [first, second] = path.split('/').slice(1)
  return workParts.some((part) => part === (part === 'beheer' ? second : first))
}

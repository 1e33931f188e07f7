import { ProblemError } from '../../http/problems'
import { sharedThemes } from '../../projects/themes'

/** Ends the verb where a theme is neither of everybody nor one of these. */
export function requireThemes(asked: readonly string[], own: readonly { id: string }[]): void {
  const known = [...sharedThemes, ...own.map(({ id }) => id)] as readonly string[]
  if (asked.some((theme) => !known.includes(theme)))
    throw new ProblemError('invalid-input', { errors: [{ pointer: '/themes', code: 'invalid' }] })
}

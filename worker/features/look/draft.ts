import { lookDraftMark, sameText } from '../../auth/secrets'
import { type Draft, draftSchema } from './contract'
import type { FromTokens } from './tokens'

/** A look that nobody has kept yet, and where it comes from when a file brought it. */
export interface Proposal extends Draft {
  source: Pick<FromTokens, 'taken' | 'total'> | null
}

const encoder = new TextEncoder()

/**
 * A proposal as text for an address. Signed for its organisation: only what our own form made is
 * ever shown, so no link from elsewhere can dress a page up.
 */
export async function draftText(key: string, slug: string, proposal: Proposal): Promise<string> {
  const bytes = encoder.encode(JSON.stringify(proposal))
  const text = btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
  return `${text}.${await lookDraftMark(key, slug, text)}`
}

/** The proposal in an address; null when we did not make it, or not for this organisation. */
export async function proposalIn(
  key: string,
  slug: string,
  draft: string,
): Promise<Proposal | null> {
  const [text = '', mark = ''] = draft.split('.')
  if (!sameText(mark, await lookDraftMark(key, slug, text))) return null
  const bytes = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) =>
    char.charCodeAt(0),
  )
  const { source, ...draftOf } = JSON.parse(new TextDecoder().decode(bytes))
  return { ...draftSchema.parse(draftOf), source }
}

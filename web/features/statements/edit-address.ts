export const statementParts = ['accessibility', 'privacy', 'contact'] as const
export type StatementPart = (typeof statementParts)[number]

/** Where each page stands under an organisation. */
export const addressOf: Record<StatementPart, string> = {
  accessibility: 'toegankelijkheid',
  privacy: 'privacy',
  contact: 'contact',
}

/** Which page is being filled in, and which was just saved; from the address. */
export interface EditView {
  deel: StatementPart | undefined
  bewaard: StatementPart | undefined
}

export function readEditView(search: Record<string, unknown>): EditView {
  const partIn = (value: unknown) => statementParts.find((part) => part === value)
  return { deel: partIn(search.deel), bewaard: partIn(search.bewaard) }
}

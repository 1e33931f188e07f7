/**
 * The processing agreement that an organisation accepts before its pages open. A change of its
 * words, which stand in `web/messages/{nl,en}/agreement.ts`, is a new version with a new date:
 * who accepted which one is kept with the organisation.
 */
export const agreement = { version: '2026-11.2', publishedOn: '2026-11-26' } as const

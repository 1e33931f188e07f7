/** The processing agreement that organisations accept now. Another text is another version. */
export const agreement = { version: '2026-11', publishedOn: '2026-11-26' } as const

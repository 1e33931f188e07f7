/** What the address of the editor says: a proposal to stand open at, and whether one was just kept. */
export function readLookView(search: Record<string, unknown>) {
  return {
    draft: typeof search.voorstel === 'string' ? search.voorstel : '',
    isSaved: typeof search.bewaard === 'string',
  }
}

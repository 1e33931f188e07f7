interface AgendaView {
  /** The first of the seven days. */
  vanaf: string | undefined
  /** The id of one place; none: all. */
  plek: string | undefined
}

/** What the address asks for; what is no date or no id is as if it were not there. */
export function readAgendaView(search: Record<string, unknown>): AgendaView {
  const matching = (value: unknown, shape: RegExp) =>
    typeof value === 'string' && shape.test(value) ? value : undefined
  return {
    vanaf: matching(search.vanaf, /^\d{4}-\d{2}-\d{2}$/),
    plek: matching(search.plek, /^plc_[a-z0-9-]+$/),
  }
}

/** The same as the API asks for it. */
export function agendaQuery({ vanaf, plek }: AgendaView): string {
  const query = String(
    new URLSearchParams({ ...(vanaf && { from: vanaf }), ...(plek && { place: plek }) }),
  )
  return query && `?${query}`
}

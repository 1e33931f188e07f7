/** The address of the place that a new organisation finds as an example, until its pages open. */
export const EXAMPLE_SLUG = 'voorbeeld'

/** Whether a place counts for the plan: one that is closed does not, nor does the example. */
export function countsForPlan({ slug, state }: { slug: string; state: string }): boolean {
  return state !== 'closed' && slug !== EXAMPLE_SLUG
}

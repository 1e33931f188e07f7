import type { TenantState } from '../../../db/states'

const open: readonly TenantState[] = ['trial', 'active', 'past-due']

/**
 * Into which states an operator may bring an organisation. What is not proven opens by itself, when
 * it has shown who it is; what has ended stays so.
 */
export function nextStates(state: TenantState): TenantState[] {
  if (state === 'ended') return []
  if (state === 'unproven') return ['ended']
  const others = open.filter((each) => each !== state)
  return state === 'suspended' ? [...others, 'ended'] : [...others, 'suspended', 'ended']
}

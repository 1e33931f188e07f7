import { redirect } from '@tanstack/react-router'
import type { Hold } from '../../../worker/features/bookings/contract'
import { Overtaken } from '../../api'
import { localisedPath } from '../../locale'
import type { RouterContext } from '../../router'

/**
 * The hold of this browser. Once it has become a booking, in another tab or before somebody went
 * back, the booking is what they look for: "choose again" would make them book twice.
 */
export function loadHold(
  { api, locale }: RouterContext,
  { tenant, hold }: { tenant: string; hold: string },
): Promise<Hold> {
  const base = `/api/v1/tenants/${tenant}`
  const load = () => api.get<Hold>(`${base}/holds/${hold}`)
  return load().catch(async (error: unknown) => {
    if (!(error instanceof Overtaken)) throw error
    // A booking keeps the id of its hold. When there is none to see, the hold says why again.
    await api.get(`${base}/bookings/${hold}`).catch(load)
    throw redirect({ href: localisedPath(`/${tenant}/reservering/${hold}`, locale) })
  })
}

import type { Actor, Role } from './actor'

/** `booker` made the booking; `link` holds the manage link of this very booking. */
type Who = 'signed-in' | 'booker' | 'link' | Role

/**
 * Who may do what. The only place that authorises. A grant for one place counts for that place; a
 * grant for the organisation counts everywhere in it.
 */
const permissions = {
  'booking.make': ['signed-in'],
  'booking.read': ['booker', 'link', 'host', 'wijkverbinder', 'professional', 'admin', 'operator'],
  'booking.change': ['booker', 'link', 'host', 'admin'],
  'booking.decide': ['host', 'admin'],
  /** Who booked, also long before and after the visit. */
  'booking.see-always': ['admin'],
  'booking.mark-paid': ['host', 'admin'],
  'agenda.read': ['host', 'wijkverbinder', 'professional', 'admin', 'operator'],
  'place.read-any': ['host', 'wijkverbinder', 'professional', 'admin', 'operator'],
  'place.create': ['host', 'admin'],
  'place.edit': ['host', 'admin'],
  'subscription.manage': ['admin'],
  /** Above all organisations; an organisation's own consent never gives it. */
  'service.operate': ['operator'],
  'member.manage': ['admin'],
  'look.edit': ['admin'],
  'statement.edit': ['admin'],
  'woo.export': ['admin'],
  'own.read': ['signed-in'],
  'own.write': ['signed-in'],
  /** See, give and erase what is stored about somebody who asks by phone or at the place. */
  'person.serve': ['host', 'admin'],
  'retention.read': ['admin'],
  'retention.set': ['admin'],
  'audit.read': ['admin'],
  'project.create': ['professional', 'admin'],
  /** Those that somebody has a part in; of others there is nothing to see. */
  'project.list': [
    ...['project-lead', 'project-member', 'buddy', 'partner', 'decision-maker'],
    ...['wijkverbinder', 'professional', 'admin'],
  ],
  /** One's own part in it: to stand on its story by name. */
  'project.stand': [
    ...['project-lead', 'project-member', 'buddy', 'partner', 'decision-maker', 'wijkverbinder'],
  ],
  /** That it is there, where it stands and who is in its team. */
  'project.read': ['project-lead', 'project-member', 'buddy', 'decision-maker', 'admin'],
  /** What the team does together: steps, work items, themes, area. */
  'project.work': ['project-lead', 'project-member'],
  /** What it is, who is in it, and closing a phase. */
  'project.lead': ['project-lead', 'admin'],
  /** What residents read of it, and the answers to what they ask. */
  'project.tell': ['project-lead', 'project-member', 'buddy'],
  /** Who is around it, with whom they name; what goes on already, and what people say of the area. */
  'around.read': ['project-lead', 'project-member', 'decision-maker', 'admin'],
  /** The answer to what an initiative asks of the commissioner. */
  'around.answer': ['project-lead', 'decision-maker', 'admin'],
  /** Through which channels which groups hear what, and when. */
  'plan.read': ['project-lead', 'project-member', 'buddy', 'decision-maker', 'admin'],
  /** Messages and channels; groups, moments and money are `project.work`. */
  'plan.write': ['project-lead', 'project-member', 'buddy'],
  'intake.read': ['project-lead', 'project-member', 'decision-maker', 'admin'],
  /** Also by who decides, who is the commissioner at the table. */
  'intake.write': ['project-lead', 'project-member', 'decision-maker'],
  /** How this organisation words the phases, and the steps and themes that it adds. */
  'method.edit': ['admin'],
} as const satisfies Record<string, readonly Who[]>

export type Action = keyof typeof permissions

/** What the act is about. No place or project: the act concerns the whole organisation. */
export interface ObjectOfAct {
  placeId?: string
  projectId?: string
  bookerId?: string
  bookingId?: string
}

/** Whether this actor may do this to that, at this moment (epoch seconds). Pure. */
export function allows(actor: Actor, action: Action, on: ObjectOfAct, now: number): boolean {
  const who: readonly Who[] = permissions[action]
  if (actor.kind === 'nobody') return false
  if (actor.kind === 'link') return who.includes('link') && actor.bookingId === on.bookingId
  if (who.includes('signed-in')) return true
  if (who.includes('booker') && on.bookerId === actor.id) return true
  return actor.grants.some(
    (grant) =>
      who.includes(grant.role) &&
      grant.validFrom <= now &&
      (grant.validUntil === null || grant.validUntil > now) &&
      (grant.scopeId === null || grant.scopeId === on.placeId || grant.scopeId === on.projectId),
  )
}

const widest: readonly Role[] = ['admin', 'host', 'professional', 'wijkverbinder', 'operator']

/** By which of their roles this actor may do this to that; null: by none, or only as themselves. */
export function roleFor(actor: Actor, action: Action, on: ObjectOfAct, now: number): Role | null {
  if (actor.kind !== 'account') return null
  const by = (role: Role) => ({ ...actor, grants: actor.grants.filter((one) => one.role === role) })
  return widest.find((role) => allows(by(role), action, { ...on, bookerId: '' }, now)) ?? null
}

/** The places or projects on which this actor may do this: 'all', or their ids (none: an empty list). */
export function scopesFor(actor: Actor, action: Action, now: number): 'all' | string[] {
  if (actor.kind !== 'account') return []
  const who: readonly Who[] = permissions[action]
  const grants = actor.grants.filter(
    ({ role, validFrom, validUntil }) =>
      who.includes(role) && validFrom <= now && (validUntil === null || validUntil > now),
  )
  if (grants.some(({ scopeId }) => scopeId === null)) return 'all'
  return grants.flatMap(({ scopeId }) => scopeId ?? [])
}

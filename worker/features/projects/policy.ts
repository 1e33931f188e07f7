import type { TeamRole } from '../../../db/roles'
import type { FieldError } from '../../http/problems'
import { addDays, type IsoDate } from '../../time/date'

/** Six weeks, for the advice of a tenants' organisation (Wet op het overleg huurders verhuurder, article 5). */
const ADVICE_DAYS = 42

/** By when a tenants' organisation has advised. */
export function adviceDueOn(askedOn: IsoDate | null): IsoDate | null {
  return askedOn === null ? null : addDays(askedOn, ADVICE_DAYS)
}

/** Where somebody's home is at stake, ideas are not voted on in public unless the organisation says so. */
export function votesAtFirst(kind: string): boolean {
  return kind === 'regular'
}

/** Whoever runs a project does so as staff, with one login for all organisations. */
export function isStaffRole(role: TeamRole): boolean {
  return role === 'project-lead' || role === 'project-member'
}

/** What is wrong with the dates of a project. */
export function dateFaults({
  startsOn,
  endsOn,
}: {
  startsOn: IsoDate
  endsOn: IsoDate
}): FieldError[] {
  return endsOn < startsOn ? [{ pointer: '/endsOn', code: 'too-small' }] : []
}

/** What is wrong with the steps of an advice: each comes after the one before. */
export function adviceFaults(dates: {
  informedOn: IsoDate | null
  askedOn: IsoDate | null
  advisedOn: IsoDate | null
  answeredOn: IsoDate | null
}): FieldError[] {
  const { askedOn, advisedOn, answeredOn } = dates
  const faults: FieldError[] = []
  if (askedOn === null && (advisedOn !== null || answeredOn !== null))
    faults.push({ pointer: '/askedOn', code: 'missing' })
  if (askedOn !== null && advisedOn !== null && advisedOn < askedOn)
    faults.push({ pointer: '/advisedOn', code: 'too-small' })
  if (askedOn !== null && answeredOn !== null && answeredOn < (advisedOn ?? askedOn))
    faults.push({ pointer: '/answeredOn', code: 'too-small' })
  return faults
}

/** Of what one person did several times in a row, the last time stands for all of them. */
export function inShort<Act extends { action: string; who: string | null }>(
  acts: readonly Act[],
): Act[] {
  return acts.filter((act, index) => {
    const before = acts[index - 1]
    return before?.action !== act.action || before.who !== act.who
  })
}

/** After so long away, what happened meanwhile is new; within it, somebody only turns pages. */
const VISIT_SECONDS = 1800

/** From which number of the audit on things are new, and what to write down of this visit. */
export function visitOf(
  seen: { sinceSeq: number; seenSeq: number; seenAt: number } | undefined,
  newest: number,
  at: number,
): { since: number; write: { sinceSeq: number; seenSeq: number; seenAt: number } | null } {
  if (!seen) return { since: newest, write: { sinceSeq: newest, seenSeq: newest, seenAt: at } }
  const isBack = at - seen.seenAt > VISIT_SECONDS
  const since = isBack ? seen.seenSeq : seen.sinceSeq
  const isSame = since === seen.sinceSeq && newest <= seen.seenSeq
  if (isSame && at - seen.seenAt < VISIT_SECONDS / 2) return { since, write: null }
  return { since, write: { sinceSeq: since, seenSeq: Math.max(newest, seen.seenSeq), seenAt: at } }
}

import { z } from '@hono/zod-openapi'
import { type MemberRole, memberRoles } from '../../../db/roles'
import { lineSchema } from '../../http/schemas'
import { folded } from '../../tenancy/member'
import { type IsoDate, isIsoDate } from '../../time/date'
import { type LineFault, type MemberImport, memberLimits } from './contract'
import { readCsv } from './csv'
import { canHold, spanFault, spanOf } from './policy'

/** Somebody whom a line of a list asks to invite. */
export interface Invitee {
  name: string
  email: string
  role: MemberRole
  places: string[]
  validFrom: number
  validUntil: number | null
}

export interface ImportLine {
  line: number
  raw: string
  /** As it was typed. */
  typed: { name: string; email: string; role: string; places: string }
  faults: LineFault[]
  /** Null where something is wrong. */
  invitee: Invitee | null
}

/** What a list is held against. */
export interface Surroundings {
  places: readonly { id: string; name: string; slug: string; state: string }[]
  members: readonly { email: string; staff: boolean }[]
  invited: readonly { email: string; role: string }[]
  /** Epoch seconds. */
  at: number
}

export interface ImportRead {
  fault: MemberImport['fault']
  header: string
  lines: ImportLine[]
}

const columns = {
  name: ['naam', 'name'],
  email: ['e-mail', 'email', 'e-mailadres', 'emailadres', 'mail', 'mailadres', 'e-mail address'],
  role: ['rol', 'role'],
  places: ['plekken', 'plek', 'places', 'place'],
  from: ['van', 'vanaf', 'from'],
  until: ['tot', 'tot en met', 't/m', 'until'],
} as const
type Column = keyof typeof columns

const roleWords: Record<string, MemberRole> = {
  ...Object.fromEntries(memberRoles.map((role) => [role, role])),
  gastheer: 'host',
  gastvrouw: 'host',
  'gastheer of gastvrouw': 'host',
  medewerker: 'professional',
  beheerder: 'admin',
  administrator: 'admin',
}

const emailSchema = z.email().max(memberLimits.email)
const nameSchema = lineSchema.max(memberLimits.name)

/** Every mail address in a list, as far as it can be read: for looking up who is known already. */
export function addressesIn(text: string): string[] {
  const { lines } = readImport(text, { places: [], members: [], invited: [], at: 0 })
  return [...new Set(lines.map(({ typed }) => typed.email.toLowerCase()))]
}

/** Reads a list of people to invite, line by line, each with what is wrong with it. Pure. */
export function readImport(text: string, around: Surroundings): ImportRead {
  const [head, ...records] = readCsv(text) ?? []
  const nothing = { header: head?.raw ?? '', lines: [] }
  if (!head) return { ...nothing, fault: text.trim() === '' ? 'empty' : 'quote' }
  const where = positionsIn(head.fields)
  if (where.name < 0 || where.email < 0 || where.role < 0) return { ...nothing, fault: 'columns' }
  if (records.length === 0) return { ...nothing, fault: 'empty' }
  if (records.length > memberLimits.lines) return { ...nothing, fault: 'too-many' }
  const seen = new Set<string>()
  const lines = records.map(({ fields, line, raw }): ImportLine => {
    const cell = (column: Column) => fields[where[column]] ?? ''
    const typed = {
      name: cell('name'),
      email: cell('email'),
      role: cell('role'),
      places: cell('places'),
    }
    const { faults, invitee } = checkLine(typed, cell('from'), cell('until'), around)
    const key = `${typed.email.toLowerCase()} ${invitee?.role}`
    if (invitee && seen.has(key)) faults.push('twice')
    seen.add(key)
    return { line, raw, typed, faults, invitee: faults.length > 0 ? null : invitee }
  })
  return { fault: null, header: head.raw, lines }
}

function positionsIn(header: readonly string[]): Record<Column, number> {
  const names = header.map(folded)
  const at = (column: Column) => {
    const known: readonly string[] = columns[column]
    return names.findIndex((name) => known.includes(name))
  }
  return {
    name: at('name'),
    email: at('email'),
    role: at('role'),
    places: at('places'),
    from: at('from'),
    until: at('until'),
  }
}

function checkLine(
  typed: ImportLine['typed'],
  from: string,
  until: string,
  { places, members, invited, at }: Surroundings,
): { faults: LineFault[]; invitee: Invitee | null } {
  const faults: LineFault[] = []
  const email = typed.email.toLowerCase()
  const role = roleWords[folded(typed.role)]
  if (typed.name === '') faults.push('name-missing')
  else if (!nameSchema.safeParse(typed.name).success) faults.push('name-too-long')
  if (email === '') faults.push('email-missing')
  else if (!emailSchema.safeParse(email).success) faults.push('email-invalid')
  if (typed.role === '') faults.push('role-missing')
  else if (!role) faults.push('role-unknown')

  const names = typed.places.split('|').map(folded).filter(Boolean)
  const found = names.map((name) =>
    places.find(
      (place) => place.state !== 'closed' && [folded(place.name), place.slug].includes(name),
    ),
  )
  if (role === 'host' && found.includes(undefined)) faults.push('place-unknown')

  const [fromOn, untilOn] = [dateIn(from), dateIn(until)]
  if (fromOn === null || untilOn === null) faults.push('date-invalid')
  const span = spanOf({ fromOn: fromOn ?? undefined, untilOn: untilOn ?? undefined }, at)
  const wrong = spanFault(span, at)
  if (wrong) faults.push(wrong)

  if (role && members.some((each) => each.email === email && canHold(role, each.staff)))
    faults.push('member')
  else if (invited.some((each) => each.email === email && each.role === role))
    faults.push('invited')
  if (faults.length > 0 || !role) return { faults, invitee: null }
  const ids = role === 'host' ? [...new Set(found.flatMap((place) => place?.id ?? []))] : []
  return { faults, invitee: { name: typed.name, email, role, places: ids, ...span } }
}

/** A date as people write it: 2026-12-03 or 3-12-2026. Undefined: none; null: no date at all. */
function dateIn(text: string): IsoDate | undefined | null {
  if (text === '') return undefined
  const [, day = '', month = '', year = ''] =
    /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text) ?? []
  const iso = year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text
  return isIsoDate(iso) ? iso : null
}

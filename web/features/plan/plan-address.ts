// As in the contract; written here because the browser takes only its types. A test compares.
export const LIMITS = {
  name: 80,
  sizeSource: 120,
  approach: 600,
  contact: 160,
  contactName: 80,
  rhythm: 120,
  subject: 120,
  reason: 300,
  text: 4000,
} as const
export const CHANNEL_KINDS = [
  'gemeente-letter',
  'local-paper',
  'facebook-group',
  'whatsapp-group',
  'school-app',
  'poster',
  'shop-counter',
  'notice-board',
  'faith-board',
  'party-or-union',
  'local-radio',
  'passes-on',
  'supplier',
] as const
export type ChannelKind = (typeof CHANNEL_KINDS)[number]
export const BARRIERS = [
  'hardly-online',
  'hard-to-read',
  'other-language',
  'little-trust',
  'little-time',
] as const
export const STREAMS = ['residents', 'partners'] as const
export const BUDDY_PAYS = ['paid', 'allowance', 'unpaid'] as const

const textIn = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : ''
const idIn = (value: unknown) =>
  /^[a-z]{3}_[a-z0-9-]{4,40}$/.test(textIn(value)) ? textIn(value) : ''

/** What a page was asked to say or to open, from its address. */
export function readPlanView(search: Record<string, unknown>) {
  const days = Math.min(Math.abs(Math.trunc(Number(textIn(search.dagen) || 0))) || 0, 365)
  const isAfter = search.wanneer === 'na'
  return {
    isSaved: search.bewaard !== undefined,
    /** What is being changed; 'nieuw': another one. */
    chosen: textIn(search.kies),
    /** Of a channel that is added. */
    kind: CHANNEL_KINDS.find((kind) => kind === search.soort),
    stream: STREAMS.find((stream) => stream === search.stroom),
    /** Where advice is asked: for which group, and when. */
    audience: idIn(search.groep),
    moment: idIn(search.moment),
    days,
    isAfter,
    /** The number of CBS that a new group begins with. */
    size: textIn(search.getal),
  }
}
export type PlanView = ReturnType<typeof readPlanView>

/** What the API is asked about advice; nothing where no group and moment were chosen. */
export function adviceQuery({ audience, moment, days, isAfter }: PlanView): string {
  if (audience === '' || moment === '') return ''
  return `?${new URLSearchParams({ audience, moment, days: String(isAfter ? -days : days) })}`
}

// As in the contract; written here because the browser takes only its types. A test compares.
export const LIMITS = {
  name: 80,
  summary: 600,
  person: 80,
  email: 254,
  phone: 20,
  title: 120,
  note: 300,
  reason: 600,
  address: 80,
  addresses: 400,
  step: 120,
  phase: 60,
  theme: 60,
} as const
export const KINDS = ['regular', 'renovation', 'demolition'] as const
export const PARTS = ['co-commissioner', 'carries-out', 'tenants-organisation'] as const
export const CAPACITIES = ['controller', 'joint-controller', 'processor', 'none'] as const
export const OWN_AREA_KINDS = ['dorp', 'buurt', 'straat', 'complex'] as const
export const TEAM_ROLES = [
  'project-lead',
  'project-member',
  'buddy',
  'partner',
  'decision-maker',
] as const

type Search = Record<string, unknown>

const textIn = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined)

/** What the page was asked to say or to open, from its address. */
export function readProjectView(search: Search) {
  return {
    isSaved: search.bewaard !== undefined,
    isBegun: search.begonnen !== undefined,
    isClosed: search.afgesloten !== undefined,
    isAsked: search.gevraagd !== undefined,
    isEnded: search.gestopt !== undefined,
    /** The item or party that is being changed; 'nieuw': another one. */
    item: textIn(search.taak),
    /** Which area is looked for. */
    search: (textIn(search.zoek) ?? '').slice(0, LIMITS.name),
    party: textIn(search.partij),
    /** The phase whose words are being changed. */
    phase: /^[0-4]$/.test(String(search.fase)) ? Number(search.fase) : undefined,
  }
}
export type ProjectView = ReturnType<typeof readProjectView>

// As in the contract; written here because the browser takes only its types. A test compares.
export const LIMITS = { name: 80, email: 254, search: 60, lines: 500, text: 60_000 } as const
export const FACETS = [
  'host',
  'wijkverbinder',
  'professional',
  'admin',
  'project',
  'outside',
  'ended',
] as const
export const ROLES = ['host', 'wijkverbinder', 'professional', 'admin'] as const
export type Facet = (typeof FACETS)[number]

/** What is searched, from the address of the list. */
export interface ListView {
  zoek: string
  rol: Facet | undefined
  na: string | undefined
}

type Search = Record<string, unknown>

const textIn = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined)

export function readListView(search: Search): ListView {
  return {
    zoek: (textIn(search.zoek) ?? '').slice(0, LIMITS.search),
    rol: FACETS.find((facet) => facet === search.rol),
    na: textIn(search.na),
  }
}

/** The query of the API for a view of the list. */
export function listQuery({ zoek, rol, na }: ListView): string {
  return new URLSearchParams({
    ...(zoek && { search: zoek }),
    ...(rol && { facet: rol }),
    ...(na && { after: na }),
  }).toString()
}

/** The address of a view of the list, without the page in it. */
export function listAddress(
  base: string,
  { zoek, rol }: Omit<ListView, 'na'>,
  na?: string,
): string {
  const query = new URLSearchParams({
    ...(zoek && { zoek }),
    ...(rol && { rol }),
    ...(na && { na }),
  }).toString()
  return query ? `${base}?${query}` : base
}

/** Which part of a member's page is meant: a role to change or to give, and earlier acts. */
export function readMemberView(search: Search) {
  return {
    rol: ROLES.find((role) => role === search.rol),
    isNew: search.rol === 'nieuw',
    eerder: textIn(search.eerder),
    bewaard: search.bewaard !== undefined,
    gestopt: search.gestopt !== undefined,
  }
}
export type MemberView = ReturnType<typeof readMemberView>

export function readInvitationsView(search: Search) {
  const gestuurd = textIn(search.gestuurd)
  return {
    na: textIn(search.na),
    gestuurd: gestuurd && /^\d{1,3}$/.test(gestuurd) ? Number(gestuurd) : undefined,
    opnieuw: search.opnieuw !== undefined,
    ingetrokken: search.ingetrokken !== undefined,
  }
}
export type InvitationsView = ReturnType<typeof readInvitationsView>

export function readImportView(search: Search) {
  const lijst = textIn(search.lijst)
  const gestuurd = textIn(search.gestuurd)
  return {
    lijst: lijst && /^imp_[a-z0-9]+$/.test(lijst) ? lijst : undefined,
    gestuurd: gestuurd && /^\d{1,3}$/.test(gestuurd) ? Number(gestuurd) : undefined,
  }
}

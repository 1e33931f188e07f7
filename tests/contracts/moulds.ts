import { addDays } from '../../worker/time/date'

/** Objects of one organisation that somebody asks for. */
export interface Ids {
  place: string
  spaceId: string
  bookingId: string
}

type Refusal = 400 | 401 | 403 | 404 | 409

/** How a route is asked well, and what each outsider must get for it. */
export interface Mould {
  path?: (ids: Ids) => Record<string, string>
  query?: () => string
  body?: (ids: Ids) => unknown
  /** A signed-in resident without any grant. `own`: only their own; `open`: for everybody. */
  resident: Refusal | 'own' | 'open'
  /** A host whose grant is for another place. */
  hostElsewhere: Refusal | 'own' | 'open'
  /** A host of the whole organisation who asks for what stands in another one. */
  foreignId: Refusal | 'none'
}

const later = addDays(new Date().toISOString().slice(0, 10), 20)
const time = { startsAt: `${later}T12:00:00Z`, endsAt: `${later}T13:00:00Z` }
const unknown = 'bkg_00000000000000000000'

const open = { resident: 'open', hostElsewhere: 'open', foreignId: 'none' } as const
const own = { resident: 'own', hostElsewhere: 'own', foreignId: 'none' } as const
const hidden = { resident: 404, hostElsewhere: 404, foreignId: 404 } as const
const ofHosts = { resident: 403, hostElsewhere: 404, foreignId: 404 } as const
const ofPlace = { resident: 403, hostElsewhere: 403, foreignId: 404 } as const
const list = { resident: 403, hostElsewhere: 'own', foreignId: 'none' } as const

const booking = ({ bookingId }: Ids) => ({ bookingId })
const place = ({ place: slug }: Ids) => ({ place: slug })
const hold = () => ({ holdId: unknown })

const newPlace = {
  name: 'Een plek',
  street: 'Testlaan 1',
  postcode: '1695 AB',
  town: 'Blokker',
  wijkCode: 'WK040531',
  contactName: 'Ria',
  contactPhone: '0229 00 00 00',
}
const access = {
  stepFree: 'yes',
  doorWidthCm: 90,
  toilet: 'yes',
  lift: 'no',
  hearingLoop: 'unknown',
  parking: 'yes',
}
const changedPlace = {
  ...newPlace,
  description: '',
  latitude: 52.66,
  longitude: 5.1,
  buurtCode: null,
  houseRules: '',
  facilities: [],
  entry: 'host',
  entryNote: '',
  access,
  revision: 1,
}
const newSpace = { name: 'Een kamer', capacity: 10 }
const changedSpace = {
  ...newSpace,
  description: '',
  turnaround: 0,
  shortest: 60,
  longest: 240,
  step: 30,
  leadMinutes: 0,
  horizonDays: 100,
  noticeMinutes: 0,
  approval: 'automatic',
  state: 'open',
  revision: 1,
}
const details = { gathering: 'meeting', partySize: 1, name: 'Jan', adult: true }

/** One for each route. A route without a mould here fails the test. */
export const moulds = {
  'POST /sign-in-codes': open,
  'POST /sessions': open,
  'DELETE /sessions/current': open,
  'GET /organisations': open,
  'GET /tenants/{tenant}': open,
  'GET /tenants/{tenant}/places': open,
  'GET /tenants/{tenant}/places/{place}': { ...open, path: place, foreignId: 404 },
  'GET /tenants/{tenant}/spaces/{spaceId}/availability': {
    ...open,
    path: ({ spaceId }) => ({ spaceId }),
    query: () => `?from=${later}&to=${later}`,
    foreignId: 404,
  },
  'GET /tenants/{tenant}/my': own,
  'PUT /tenants/{tenant}/my': own,
  'DELETE /tenants/{tenant}/my/sessions/{sessionId}': own,
  'GET /tenants/{tenant}/my/bookings': own,
  'POST /tenants/{tenant}/holds': {
    ...open,
    body: ({ spaceId }) => ({ spaceId, ...time }),
    foreignId: 404,
  },
  'GET /tenants/{tenant}/holds/{holdId}': { path: hold, ...allOf(409) },
  'DELETE /tenants/{tenant}/holds/{holdId}': { path: hold, ...allOf(409) },
  'PUT /tenants/{tenant}/holds/{holdId}/draft': {
    path: hold,
    body: () => ({ ...details, email: 'jan@example.org' }),
    ...allOf(409),
  },
  'POST /tenants/{tenant}/holds/{holdId}/renewal': { path: hold, ...allOf(409) },
  'POST /tenants/{tenant}/bookings': {
    ...own,
    body: ({ spaceId }) => ({ ...details, spaceId, ...time }),
    foreignId: 404,
  },
  'GET /tenants/{tenant}/bookings/{bookingId}': { ...hidden, path: booking },
  'POST /tenants/{tenant}/bookings/{bookingId}/cancellation': {
    ...hidden,
    path: booking,
    body: () => ({}),
  },
  'DELETE /tenants/{tenant}/bookings/{bookingId}/cancellation': { ...hidden, path: booking },
  'POST /tenants/{tenant}/bookings/{bookingId}/move': {
    ...hidden,
    path: booking,
    body: () => time,
  },
  'POST /tenants/{tenant}/bookings/{bookingId}/approval': { ...ofHosts, path: booking },
  'POST /tenants/{tenant}/bookings/{bookingId}/refusal': {
    ...ofHosts,
    path: booking,
    body: () => ({ reason: 'Nee' }),
  },
  'PUT /tenants/{tenant}/bookings/{bookingId}/payment': {
    ...ofHosts,
    path: booking,
    body: () => ({ paid: true }),
  },
  'GET /tenants/{tenant}/manage/requests': list,
  'GET /tenants/{tenant}/manage/agenda': list,
  'GET /tenants/{tenant}/manage/places': list,
  'POST /tenants/{tenant}/manage/places': {
    resident: 403,
    hostElsewhere: 403,
    foreignId: 'none',
    body: () => newPlace,
  },
  'GET /tenants/{tenant}/manage/places/{place}': { ...ofPlace, path: place },
  'PUT /tenants/{tenant}/manage/places/{place}': {
    ...ofPlace,
    path: place,
    body: () => changedPlace,
  },
  'PUT /tenants/{tenant}/manage/places/{place}/state': {
    ...ofPlace,
    path: place,
    body: () => ({ state: 'open', revision: 1 }),
  },
  'PUT /tenants/{tenant}/manage/places/{place}/opening': {
    ...ofPlace,
    path: place,
    body: () => ({ opening: [[], [], [], [], [], [], []], revision: 1 }),
  },
  'PUT /tenants/{tenant}/manage/places/{place}/exceptions/{on}': {
    ...ofPlace,
    path: (ids) => ({ ...place(ids), on: later }),
    body: () => ({ hours: [], reason: '' }),
  },
  'DELETE /tenants/{tenant}/manage/places/{place}/exceptions/{on}': {
    ...ofPlace,
    path: (ids) => ({ ...place(ids), on: later }),
  },
  'POST /tenants/{tenant}/manage/places/{place}/spaces': {
    ...ofPlace,
    path: place,
    body: () => newSpace,
  },
  'PUT /tenants/{tenant}/manage/places/{place}/spaces/{spaceId}': {
    ...ofPlace,
    path: (ids) => ({ ...place(ids), spaceId: ids.spaceId }),
    body: () => changedSpace,
  },
  'PUT /tenants/{tenant}/manage/places/{place}/spaces/{spaceId}/rates': {
    ...ofPlace,
    path: (ids) => ({ ...place(ids), spaceId: ids.spaceId }),
    body: () => ({ rates: [], revision: 1 }),
  },
  'POST /tenants/{tenant}/manage/places/{place}/closures': {
    ...ofPlace,
    path: place,
    body: () => time,
  },
  'DELETE /tenants/{tenant}/manage/places/{place}/closures/{closureId}': {
    ...ofPlace,
    path: (ids) => ({ ...place(ids), closureId: 'cls_00000000' }),
  },
} as const satisfies Record<string, Mould>

export type OperationName = keyof typeof moulds

function allOf<const S extends Refusal>(status: S) {
  return { resident: status, hostElsewhere: status, foreignId: status } as const
}

import { asked, timeIn } from '../support/builders'
import { lettersTo, newAddress, openBrowser, type Person, signIn, until } from '../support/people'
import type { Demo } from './demo'

/** Addresses in Dutch, and the cookies of who may see them; `cookies` as a browser context has them. */
export interface PagesOf {
  cookies: { name: string; value: string; url: string }[]
  paths: string[]
}

interface Slot {
  starts: { at: string; on: string; time: string }
}

/** Every page that there is, with something on it: the map of the service. */
export async function pageMap(
  demo: Demo,
): Promise<Record<'anyone' | 'resident' | 'host', PagesOf>> {
  const { server } = demo
  const resident = await signIn(server, 'hoorn', newAddress('lies'))
  const host = await signIn(server, 'hoorn', 'gastheer@hoorn.example')
  const { place, room, hold, booking } = await makeBooking(resident)
  const waiting = await firstRequest(host)
  const { on, time } = hold.starts
  const choice = `ruimte=${room}&vanaf=${on}&dag=${on}&van=${encodeURIComponent(time)}`
  const own = `/hoorn/reservering/${booking}`
  const managed = '/hoorn/beheer'
  const cookies = ({ cookies: said }: Pick<Person, 'cookies'>) =>
    said()
      .split('; ')
      .map((pair) => pair.split('='))
      .map(([name = '', value = '']) => ({ name, value, url: server.url }))
  return {
    anyone: {
      cookies: [],
      paths: [
        '/',
        '/hoorn',
        '/hoorn/plekken',
        '/hoorn/plekken?personen=30&toegankelijk=yes',
        `/hoorn/plekken/${place}?${choice}`,
        `/hoorn/plekken/${await closedPlace(demo)}`,
        '/hoorn/inloggen',
        '/hoorn/inloggen?code=chl_0000',
        new URL(await manageLink(demo, resident)).pathname,
        '/hoorn/bestaat/niet',
      ],
    },
    resident: {
      cookies: cookies(resident),
      paths: [
        `/hoorn/reserveren/${hold.id}`,
        `/hoorn/reserveren/${hold.id}?stap=code`,
        own,
        `${own}/wijzigen?${choice}`,
        '/hoorn/mijn',
        '/hoorn/mijn/gegevens',
        managed,
      ],
    },
    host: {
      cookies: cookies(host),
      paths: [
        managed,
        `${managed}/aanvragen`,
        `${managed}/agenda`,
        `${managed}/reservering/${waiting}`,
        `${managed}/reservering/${booking}`,
        `${managed}/plekken`,
        `${managed}/plekken/nieuw`,
        `${managed}/plekken/de-bongerd`,
      ],
    },
  }
}

/** A booking of this person, and next to it a time that is only held. */
async function makeBooking(person: Person) {
  const api = '/api/v1/tenants/hoorn'
  const { places } = await json<{
    places: { slug: string; state: string; spaces: { id: string; approval: string }[] }[]
  }>(person.get(`${api}/places`))
  const place = places.find(
    ({ state, spaces }) => state === 'open' && spaces[0]?.approval === 'automatic',
  )
  const room = place?.spaces[0]?.id ?? ''
  const day = (days: number) => timeIn(days, 12).startsAt.slice(0, 10)
  const { days } = await json<{
    days: { free: { starts: { at: string }; ends: { at: string } }[] }[]
  }>(person.get(`${api}/spaces/${room}/availability?from=${day(8)}&to=${day(21)}`))
  const hours = days
    .flatMap(({ free }) => free)
    .map(({ starts, ends }) => ({ ...hourFrom(starts.at), until: ends.at }))
    .filter(({ endsAt, until: last }) => Date.parse(endsAt) <= Date.parse(last))
  const [first, second] = hours
  if (!first || !second) throw new Error('the demo has no free hour in a week')
  const hold = await json<Slot & { id: string }>(
    person.post(`${api}/holds`, { spaceId: room, startsAt: first.startsAt, endsAt: first.endsAt }),
  )
  const { startsAt, endsAt } = second
  const booking = await json<{ id: string }>(
    person.post(`${api}/bookings`, asked(room, { startsAt, endsAt }), {
      'idempotency-key': crypto.randomUUID(),
    }),
  )
  return { place: place?.slug ?? '', room, hold, booking: booking.id }
}

function hourFrom(at: string) {
  const [startsAt = '', endsAt = ''] = [0, 3_600_000].map(
    (later) => `${new Date(Date.parse(at) + later).toISOString().slice(0, 16)}:00Z`,
  )
  return { startsAt, endsAt }
}

async function closedPlace({ server }: Demo): Promise<string> {
  const { places } = await json<{ places: { slug: string; state: string }[] }>(
    openBrowser(server).get('/api/v1/tenants/hoorn/places'),
  )
  return places.find(({ state }) => state !== 'open')?.slug ?? ''
}

async function firstRequest(host: Person): Promise<string> {
  const { requests } = await json<{ requests: { booking: { id: string } }[] }>(
    host.get('/api/v1/tenants/hoorn/manage/requests'),
  )
  return requests[0]?.booking.id ?? ''
}

/** The link in the newest letter about a booking. */
export function manageLink({ server }: Demo, { email }: Pick<Person, 'email'>): Promise<string> {
  return until(`a letter about a booking to ${email}`, async () => {
    const letters = await lettersTo(server, email)
    const links = letters.map(({ text }) => /https?:\S+\/reservering\/\S+/.exec(text)?.[0])
    return links.find((link) => link !== undefined) ?? null
  })
}

async function json<T>(answer: Promise<Response>): Promise<T> {
  const response = await answer
  if (!response.ok) throw new Error(`${response.url}: ${await response.text()}`)
  return response.json() as Promise<T>
}

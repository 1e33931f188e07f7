import { lettersTo, newAddress, openBrowser, type Person, signIn, until } from '../support/people'
import { api, book, type Demo, findRoom, freeHours, json } from './demo'

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
): Promise<Record<'anyone' | 'resident' | 'host' | 'staff' | 'admin', PagesOf>> {
  const { server } = demo
  const resident = await signIn(server, 'hoorn', newAddress('lies'))
  const host = await signIn(server, 'hoorn', 'gastheer@hoorn.example')
  const admin = await signIn(server, null, 'beheerder@hoorn.example')
  const { place, room, hold, booking } = await makeBooking(resident)
  const femke = await signIn(server, null, 'medewerker@samenlukt.example')
  const project = await firstProject(femke, 'hoorn')
  const renovation = `${await firstProject(femke, 'noorderhuis')}/gegevens`
  const waiting = await firstRequest(host)
  const { on, time } = hold.starts
  const choice = `ruimte=${room}&vanaf=${on}&dag=${on}&van=${encodeURIComponent(time)}`
  const own = `/hoorn/reservering/${booking}`
  const managed = '/hoorn/beheer'
  const wooDay = 'van=2026-11-26&tot=2026-11-26&plek=&reserveringen=yes&besluiten=yes&plekken=yes'
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
        '/hoorn/projecten',
        project.replace('/beheer', ''),
        '/hoorn/vraag',
        await receiptOf(demo, project),
        ...(await gatheringOf(demo, femke, project)),
        '/hoorn/aanmelding',
        '/hoorn/inloggen',
        '/hoorn/inloggen?code=chl_0000',
        new URL(await manageLink(demo, resident)).pathname,
        '/hoorn/toegankelijkheid',
        '/hoorn/privacy',
        '/hoorn/contact',
        '/noorderhuis/toegankelijkheid',
        '/de-linde/contact',
        '/hoorn/bevestigen/organisatie/weg',
        '/organisaties',
        '/organisaties/aanmelden',
        '/organisaties/overeenkomst',
        '/organisaties/inkoop',
        // Last: the address is refused, also when a browser comes back to it.
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
        '/hoorn/mijn/ingezien',
        '/hoorn/mijn/privacy',
        '/hoorn/mijn/privacy/wissen',
        `${managed}/plekken`,
      ],
    },
    staff: {
      cookies: cookies(femke),
      paths: [
        '/inloggen',
        '/werk',
        '/werk/beveiliging',
        `${managed}/agenda`,
        `${managed}/projecten`,
        `${managed}/projecten/nieuw`,
        project,
        `${project}/fasen`,
        `${project}/werk`,
        `${project}/team`,
        `${project}/gebied`,
        `${project}/wie?kies=nieuw`,
        `${project}/initiatieven?kies=nieuw`,
        `${project}/gebiedsbeeld?kies=nieuw`,
        `${project}/communicatie`,
        `${project}/communicatie/kanalen?soort=local-paper`,
        `${project}/communicatie/doelgroepen?kies=nieuw`,
        `${project}/communicatie/doelgroepen?kies=moment`,
        `${project}/communicatie/kalender`,
        await messageOf(femke, project),
        `${project}/gegevens?partij=nieuw`,
        `${project}/verhaal?plek=nieuw`,
        `${project}/verhaal/voorbeeld`,
        `${project}/naam`,
        await questionOf(femke, project),
        `${project}/bijeenkomsten?waar=elders`,
        await doorOf(femke, project),
        `${project}/intake`,
        `${project}/intake/verwachtingen`,
        `${project}/intake/belofte`,
        `${project}/intake/themas`,
        `${project}/intake/vastleggen`,
        renovation,
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
    admin: {
      cookies: cookies(admin),
      paths: [
        `${managed}/mensen`,
        `${managed}/mensen/uitnodigen`,
        `${managed}/mensen/inlezen`,
        `${managed}/organisatie`,
        `${managed}/organisatie/abonnement`,
        `${managed}/organisatie/uiterlijk`,
        `${managed}/organisatie/methode?fase=0`,
        `${managed}/organisatie/bewaren`,
        `${managed}/organisatie/bewaren/proef`,
        `${managed}/organisatie/logboek`,
        `${managed}/organisatie/verzoeken`,
        `${managed}/organisatie/teksten`,
        `${managed}/organisatie/teksten?deel=accessibility`,
        `${managed}/organisatie/woo?${wooDay}`,
      ],
    },
  }
}

/** A booking of this person, and next to it a time that is only held. */
async function makeBooking(person: Person) {
  const { place, room } = await findRoom(person, 'automatic')
  const [first, second] = await freeHours(person, room, [8, 21])
  const hold = await json<Slot & { id: string }>(
    person.post(`${api}/holds`, { spaceId: room, ...first }),
  )
  const booking = await book(person, room, second)
  return { place, room, hold, booking }
}

async function closedPlace({ server }: Demo): Promise<string> {
  const { places } = await json<{ places: { slug: string; state: string }[] }>(
    openBrowser(server).get(`${api}/places`),
  )
  return places.find(({ state }) => state !== 'open')?.slug ?? ''
}

async function firstRequest(host: Person): Promise<string> {
  const { requests } = await json<{ requests: { booking: { id: string } }[] }>(
    host.get(`${api}/manage/requests`),
  )
  return requests[0]?.booking.id ?? ''
}

/** The page of the project that somebody leads in an organisation. */
async function firstProject(person: Person, slug: string): Promise<string> {
  const { projects } = await json<{ projects: { id: string }[] }>(
    person.get(`/api/v1/tenants/${slug}/projects`),
  )
  return `/${slug}/beheer/projecten/${projects[0]?.id ?? ''}`
}

/** Where somebody sees that their question arrived. */
async function receiptOf({ server }: Demo, project: string): Promise<string> {
  const asked = await json<{ code: string }>(
    openBrowser(server).post(`${api}/projects/${project.split('/').at(-1)}/questions`, {
      text: 'Is er ook thee?',
    }),
  )
  return `/hoorn/vraag/${asked.code}`
}

/** The gathering that is to come, as its team has it. */
async function nextGathering(person: Person, project: string): Promise<string> {
  const { gatherings } = await json<{ gatherings: { id: string }[] }>(
    person.get(`${api}/projects/${project.split('/').at(-1)}/gatherings`),
  )
  return gatherings[0]?.id ?? ''
}

/** Where the team counts who comes. */
async function doorOf(person: Person, project: string): Promise<string> {
  return `${project}/bijeenkomsten/${await nextGathering(person, project)}`
}

/** Where somebody signs up for it, and where they see that they did. */
async function gatheringOf({ server }: Demo, person: Person, project: string): Promise<string[]> {
  const id = await nextGathering(person, project)
  const signedUp = await json<{ code: string }>(
    openBrowser(server).post(
      `${api}/projects/${project.split('/').at(-1)}/gatherings/${id}/sign-ups`,
      { name: 'Ria' },
    ),
  )
  const page = `${project.replace('/beheer', '')}/bijeenkomsten/${id}`
  return [page, `/hoorn/aanmelding/${signedUp.code}`]
}

/** Where the first of the open questions is answered. */
async function questionOf(person: Person, project: string): Promise<string> {
  const { open } = await json<{ open: { id: string }[] }>(
    person.get(`${api}/projects/${project.split('/').at(-1)}/questions`),
  )
  return `${project}/vragen?vraag=${open[0]?.id ?? ''}`
}

async function messageOf(person: Person, project: string): Promise<string> {
  const { messages } = await json<{ messages: { id: string }[] }>(
    person.get(`${api}/projects/${project.split('/').at(-1)}/plan`),
  )
  return `${project}/communicatie/berichten/${messages[0]?.id ?? ''}`
}

/** The link in the newest letter about a booking. */
export function manageLink({ server }: Demo, { email }: Pick<Person, 'email'>): Promise<string> {
  return until(`a letter about a booking to ${email}`, async () => {
    const letters = await lettersTo(server, email)
    const links = letters.map(({ text }) => /https?:\S+\/reservering\/\S+/.exec(text)?.[0])
    return links.find((link) => link !== undefined) ?? null
  })
}

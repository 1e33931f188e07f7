import { account } from '../store/account'
import { outbox } from '../store/outbox'
import { area } from '../tenant/schema/area'
import { areaNote, initiative, stakeholder } from '../tenant/schema/around'
import { booking, occupancy } from '../tenant/schema/booking'
import { member } from '../tenant/schema/member'
import { openingException, place, rate, space } from '../tenant/schema/place'
import {
  attendance,
  audience,
  buddyTerms,
  channel,
  channelReach,
  gathering,
  message,
  messageText,
  projectMoment,
} from '../tenant/schema/plan'
import { project, projectArea, projectParty, workItem } from '../tenant/schema/project'
import { roleGrant } from '../tenant/schema/self'
import { question, spot, story, storyPerson, storyText } from '../tenant/schema/story'
import { accountRows, auditStatement, grantRows, memberRows, residentOf } from './accounts'
import { areaRow } from './areas'
import { emptyLedger, type Period } from './calendar'
import type { Book } from './draft'
import { gatheringRows } from './gatherings'
import { bookGroups, bookOnce } from './groups'
import { demoLooks } from './looks'
import { clubsFrom, peopleFrom } from './names'
import { demoPeople } from './people'
import { placeRows } from './places'
import { projectRows } from './projects'
import { randomFrom } from './random'
import { type LinkHash, remind } from './reminders'
import { askHosts } from './requests'
import { bookForResident } from './resident'
import { insertRows, type SeedDatabase } from './rows'
import type { DemoTenant } from './shape'
import { closeRooms, sitesOf } from './site'

/** What goes into one tenant. */
export interface Sowing {
  /** To be run as one batch: a tenant is filled whole or not at all. */
  readonly statements: readonly D1PreparedStatement[]
  readonly words: string
  /** Epoch seconds of the first letter that is owed; null when none is. */
  readonly nextDueAt: number | null
}

export async function sowTenant(
  database: SeedDatabase,
  tenant: DemoTenant,
  period: Period,
  linkHash: LinkHash | null,
): Promise<Sowing> {
  const { slug, places } = tenant
  const people = demoPeople.filter(({ tenants }) => tenants.includes(slug))
  const resident = residentOf(people)
  const bookers = peopleFrom(randomFrom(`${slug}/people`), tenant.bookers)
  const clubs = clubsFrom(randomFrom(`${slug}/clubs`), places[0]?.town ?? '')

  const sites = sitesOf(tenant, period)
  const book: Book = {
    period,
    ledger: emptyLedger(),
    rows: [],
    random: randomFrom(`${slug}/bookings`),
  }
  closeRooms(sites, period, book.ledger)
  if (sites[0]) bookForResident(book, sites[0], resident)
  askHosts(book, sites, tenant, resident, bookers)
  bookGroups(book, sites, tenant, clubs)
  bookOnce(book, sites, tenant, bookers)
  const work = projectRows(tenant, period)
  const gathered = gatheringRows(tenant, { book, sites, channels: work.channels })
  const letters = linkHash ? await remind(book.rows, period, linkHash) : []

  const rows = placeRows(tenant, sites)
  const accounts = accountRows([...clubs, ...bookers], people, book, period)
  const insert = <T extends Parameters<typeof insertRows>[1]>(
    table: T,
    list: readonly T['$inferSelect'][],
  ) => insertRows(database, table, list)
  return {
    statements: [
      selfStatement(database, tenant),
      auditStatement(database, slug, period),
      ...insert(area, tenant.wijken.map(areaRow)),
      ...insert(place, rows.places),
      ...insert(openingException, rows.exceptions),
      ...insert(space, rows.spaces),
      ...insert(rate, rows.rates),
      ...insert(account, accounts),
      ...insert(project, work.projects),
      ...insert(projectArea, work.areas),
      ...insert(projectParty, work.parties),
      ...insert(workItem, work.items),
      ...insert(stakeholder, work.stakeholders),
      ...insert(initiative, work.initiatives),
      ...insert(areaNote, work.notes),
      ...insert(buddyTerms, work.terms),
      ...insert(audience, work.audiences),
      ...insert(channel, work.channels),
      ...insert(channelReach, work.reaches),
      ...insert(projectMoment, work.moments),
      ...insert(message, work.messages),
      ...insert(messageText, work.messageTexts),
      ...insert(story, work.stories),
      ...insert(storyText, work.texts),
      ...insert(storyPerson, work.shown),
      ...insert(spot, work.spots),
      ...insert(question, work.questions),
      ...insert(roleGrant, [...grantRows(tenant, people, period), ...work.grants]),
      ...insert(member, memberRows(people, period)),
      ...insert(occupancy, book.ledger.claims),
      ...insert(booking, book.rows),
      ...insert(gathering, gathered.gatherings),
      ...insert(attendance, gathered.attendances),
      ...insert(outbox, letters),
    ],
    words: `${tenant.name}: ${places.length} places, ${sites.length} spaces, ${book.rows.length} bookings`,
    nextDueAt: letters.length > 0 ? Math.min(...letters.map((letter) => letter.notBeforeAt)) : null,
  }
}

function selfStatement(database: SeedDatabase, tenant: DemoTenant): D1PreparedStatement {
  const { slug, name, kind, pronoun, phone, phoneHours, email } = tenant
  const look = JSON.stringify(demoLooks[slug] ?? {})
  return database
    .prepare(
      `UPDATE tenant_self SET slug = ?1, state = 'active', name = ?2, kind = ?3, pronoun = ?4,
        phone = ?5, phone_hours = ?6, email = ?7, look = ?8 WHERE id = 1`,
    )
    .bind(slug, name, kind, pronoun, phone, phoneHours, email, look)
}

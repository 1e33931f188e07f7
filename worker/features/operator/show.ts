import { ProblemError } from '../../http/problems'
import { proofStateOf } from '../../tenancy/proof'
import { momentOf } from '../../time/amsterdam'
import type { OperatorCall } from './call'
import type { OrganisationDetail, OrganisationPage, ServiceHealth } from './contract'
import { nextStates } from './policy'
import {
  findOrganisations,
  loadHealth,
  loadOrganisation,
  loadOwnNumbers,
  type OrganisationQuery,
  type OrganisationRow,
  PAGE,
} from './queries'

const moment = (at: number) => momentOf(Math.floor(at / 60))

/** One page of the organisations, by address. */
export async function listOrganisations(
  { directory }: OperatorCall,
  query: OrganisationQuery,
): Promise<OrganisationPage> {
  const rows = await findOrganisations(directory.db, query)
  const shown = rows.slice(0, PAGE)
  const isMore = rows.length > PAGE
  return { organisations: shown.map(rowView), next: isMore ? (shown.at(-1)?.slug ?? null) : null }
}

function rowView(row: OrganisationRow) {
  const { slug, name, kind, state, createdAt, trialEndsAt } = row
  return {
    ...{ slug, name, kind, state },
    created: moment(createdAt),
    trialEnds: trialEndsAt === null ? null : moment(trialEndsAt),
    proof: proofStateOf(row.isListed ? row : null),
  }
}

/** One organisation as the service knows it: nothing of what stands in it. */
export async function showOrganisation(
  { directory, openTenant, at }: OperatorCall,
  slug: string,
): Promise<OrganisationDetail> {
  const [[row], [home], [contact], [accepted]] = await directory.db.batch(
    loadOrganisation(directory.db, slug),
  )
  if (!row) throw new ProblemError('not-found')
  // One that does not answer is shown all the same; the sweep says why.
  const [numbers] = await Promise.allSettled([ownNumbers(openTenant, slug, at)])
  return {
    ...rowView(row),
    slot: home?.name ?? null,
    kvkNumber: contact?.kvkNumber ?? null,
    proofMethod: row.proofMethod,
    proofEmail: row.proofMethod === 'mail-domain' ? row.proofEmail : null,
    contact: contact ? { name: contact.name, email: contact.email, phone: contact.phone } : null,
    agreement: accepted
      ? {
          version: accepted.version,
          name: accepted.name,
          jobTitle: accepted.jobTitle,
          at: moment(accepted.acceptedAt),
        }
      : null,
    own: numbers.status === 'fulfilled' ? numbers.value : null,
    nextStates: nextStates(row.state),
  }
}

async function ownNumbers(openTenant: OperatorCall['openTenant'], slug: string, at: number) {
  const tenant = await openTenant(slug)
  const [letters, consents] = await tenant.db.batch(loadOwnNumbers(tenant.db, at))
  const { schemaVersion } = await tenant.self()
  const until = Math.max(0, ...consents.map((consent) => consent.until ?? 0))
  return {
    schemaVersion,
    ...lettersOf(letters),
    consentUntil: until > 0 ? moment(until) : null,
  }
}

function lettersOf(rows: readonly { state: string; letters: number }[]) {
  const of = (state: string) => rows.find((row) => row.state === state)?.letters ?? 0
  return { waitingLetters: of('waiting'), failedLetters: of('failed') }
}

/** Pool, queue, letters of the service itself, and what the sweep found wrong. */
export async function showHealth({ directory }: OperatorCall): Promise<ServiceHealth> {
  const [states, [pool], waiting, letters, [last]] = await directory.db.batch(
    loadHealth(directory.db),
  )
  const { waitingLetters, failedLetters } = lettersOf(letters)
  return {
    swept: last ? moment(last.sweptAt) : null,
    states,
    pool: { bound: pool?.bound ?? 0, vacant: pool?.vacant ?? 0 },
    waiting: waiting.map(({ name, slug, confirmedAt }) => ({
      name,
      slug,
      since: moment(confirmedAt ?? 0),
    })),
    letters: { waiting: waitingLetters, failed: failedLetters },
    findings: [...(last?.findings ?? [])],
  }
}

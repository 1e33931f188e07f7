import { authorise } from '../../http/api'
import type { TenantCall } from '../../http/context'
import { ProblemError } from '../../http/problems'
import { countsForPlan } from '../../tenancy/example'
import { limitsOf } from '../../tenancy/plans'
import { attempt, idFor } from './access'
import type { PlaceCreation } from './contract'
import { middleOf } from './middle-of-area'
import { insertPlace, loadForCreation } from './queries'
import { freeSlug, slugOf } from './slug'

const noSuchWijk = { pointer: '/wijkCode', code: 'invalid' } as const

/**
 * Makes a place as a draft: closed on every day, in the middle of its wijk unless told better, and
 * seen by nobody but its hosts until it is opened.
 *
 * @returns its address
 */
export async function createPlace(
  call: TenantCall,
  asked: PlaceCreation,
  key: string | undefined,
): Promise<string> {
  authorise(call, 'place.create', {})
  const { db } = call.tenant
  const [places, areas] = await loadForCreation(db)
  const id = await idFor(call, 'plc', key)
  const earlier = places.find((place) => place.id === id)
  if (earlier) return earlier.slug
  const area = areas.find(({ code }) => code === asked.wijkCode)
  if (!area) throw new ProblemError('invalid-input', { errors: [noSuchWijk] })

  const { places: most } = await limitsOf(call.tenant)
  const used = places.filter(countsForPlan).length
  if (most !== null && used >= most) throw new ProblemError('plan-limit')

  const middle = middleOf(area.box)
  const taken = places.map(({ slug }) => slug)
  const slug = freeSlug(slugOf(asked.name), taken)
  const write = insertPlace(db, {
    ...asked,
    latitude: asked.latitude ?? middle.latitude,
    longitude: asked.longitude ?? middle.longitude,
    id,
    slug,
    description: '',
    houseRules: '',
    facilities: [],
    entry: 'host',
    entryNote: '',
    stepFree: 'unknown',
    toilet: 'unknown',
    lift: 'unknown',
    hearingLoop: 'unknown',
    parking: 'unknown',
    state: 'draft',
    stateReason: '',
    opening: [[], [], [], [], [], [], []],
    revision: 1,
  })
  const refused = await attempt(call, [write], { action: 'place.created', objectId: id })
  if (!refused) return slug
  // The same click twice at once, or another place of that name: the first one made it.
  const first = (await loadForCreation(db))[0].find((place) => place.id === id)
  if (first) return first.slug
  throw new ProblemError('slug-taken')
}

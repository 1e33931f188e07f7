import type { FormOutcome, FormPost } from '../../http/forms'
import type { Problem } from '../../http/schemas'
import { numberIn, tickedIn } from '../../http/typed'
import type { ManagedPlace, PlaceChange } from './contract'
import { api, placePage, placePath, revisionOf, send, spoken } from './form-calls'
import { positionIn } from './typed'

const facts = ['stepFree', 'toilet', 'lift', 'hearingLoop', 'parking'] as const

const kept = [
  'name',
  'description',
  'street',
  'postcode',
  'town',
  'latitude',
  'longitude',
  'wijkCode',
  'buurtCode',
  'contactName',
  'contactPhone',
  'houseRules',
  'facilities',
  'entry',
  'entryNote',
  'access',
] as const satisfies readonly (keyof PlaceChange)[]

const positionField = (pointer: string) =>
  pointer === '/latitude' || pointer === '/longitude' ? '/position' : pointer

export async function createPlace(post: FormPost): Promise<FormOutcome> {
  const { name, street, postcode, town, wijkCode, contactName, contactPhone, key } = post.fields
  const body = { name, street, postcode, town, wijkCode, contactName, contactPhone }
  const headers = { ...spoken(post), ...(key && { 'idempotency-key': key }) }
  const made = await post.call('POST', api(post), { body, headers })
  if (!made.ok) return { problem: await made.json<Problem>() }
  const { slug } = await made.json<ManagedPlace>()
  return { to: `/${post.params.tenant}/beheer/plekken/${slug}?bewaard=ja` }
}

/** What one part of the page says about a place; the rest stays as it is. */
function partOf({ fields }: FormPost): object {
  const { name, description, street, postcode, town, wijkCode, slug, position } = fields
  const { contactName, contactPhone, entry, entryNote, houseRules } = fields
  if (fields.part === 'over')
    return {
      ...{ name, description, street, postcode, town, wijkCode, slug },
      ...positionIn(position),
    }
  if (fields.part === 'binnenkomen') return { contactName, contactPhone, entry, entryNote }
  if (fields.part === 'toegankelijk') {
    const known = facts.map((fact) => [fact, fields[`access-${fact}`]])
    const doorWidthCm = numberIn(fields['access-doorWidthCm']) ?? null
    return { access: { ...Object.fromEntries(known), doorWidthCm } }
  }
  return { houseRules, facilities: tickedIn(fields, 'facility-') }
}

export async function savePlace(post: FormPost): Promise<FormOutcome> {
  const found = await post.call('GET', placePath(post), { headers: spoken(post) })
  if (!found.ok) return { problem: await found.json<Problem>() }
  const place = await found.json<ManagedPlace>()
  const body = {
    ...Object.fromEntries(kept.map((name) => [name, place[name]])),
    ...partOf(post),
    revision: revisionOf(post),
  }
  const { slug = place.slug, part } = post.fields
  const page = `/${post.params.tenant}/beheer/plekken/${slug}?bewaard=${part}`
  return send(post, ['PUT', placePath(post), body], page, positionField)
}

export function saveState(post: FormPost): Promise<FormOutcome> {
  const { state, reason } = post.fields
  const body = { state, reason, revision: revisionOf(post) }
  const change: ['PUT', string, unknown] = ['PUT', `${placePath(post)}/state`, body]
  return send(post, change, placePage(post, '?bewaard=stand'))
}

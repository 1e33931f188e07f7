import type { FormOutcome, FormPost } from '../../http/forms'
import { centsIn, numberIn, tickedIn } from '../../http/typed'
import { placePage, placePath, revisionOf, send } from './form-calls'

const audiences = ['resident', 'association', 'business'] as const

export function saveSpace(post: FormPost): Promise<FormOutcome> {
  const { fields } = post
  const { name, description, approval, spaceId } = fields
  const rules = {
    ...{ name, description, approval },
    capacity: numberIn(fields.capacity),
    turnaround: numberIn(fields.turnaround),
    shortest: numberIn(fields.shortest),
    longest: numberIn(fields.longest),
    step: numberIn(fields.step),
    leadMinutes: numberIn(fields.leadMinutes),
    horizonDays: numberIn(fields.horizonDays),
    noticeMinutes: numberIn(fields.noticeMinutes),
  }
  const spaces = `${placePath(post)}/spaces`
  const done = placePage(post, '?bewaard=ruimte')
  if (!spaceId)
    return send(post, ['POST', spaces, { ...rules, parts: tickedIn(fields, 'part-') }], done)
  const body = { ...rules, state: fields.state, revision: revisionOf(post) }
  return send(post, ['PUT', `${spaces}/${spaceId}`, body], done)
}

export function saveRates(post: FormPost): Promise<FormOutcome> {
  const { fields } = post
  const named = audiences.filter((audience) =>
    ['perHour', 'fixed', 'deposit'].some((price) => fields[`${audience}-${price}`]?.trim()),
  )
  const rates = named.map((audience) => ({
    audience,
    centsPerHour: centsIn(fields[`${audience}-perHour`]),
    centsFixed: centsIn(fields[`${audience}-fixed`]),
    depositCents: centsIn(fields[`${audience}-deposit`]),
    payment: fields[`${audience}-payment`],
  }))
  const inputs: Record<string, string> = {
    centsPerHour: 'perHour',
    centsFixed: 'fixed',
    depositCents: 'deposit',
  }
  const body = { rates, revision: revisionOf(post) }
  const path = `${placePath(post)}/spaces/${fields.spaceId}/rates`
  return send(post, ['PUT', path, body], placePage(post, '?bewaard=prijzen'), (pointer) => {
    const [, , index, field = ''] = pointer.split('/')
    return index ? `/${named[Number(index)]}-${inputs[field] ?? field}` : pointer
  })
}

import { callThen, type FormOutcome, type FormPost } from '../../http/forms'
import { tickedIn } from '../../http/typed'
import { dayBounds, utcOf } from '../../time/amsterdam'
import { isIsoDate } from '../../time/date'
import { formatInstant } from '../../time/instant'
import { placePage, placePath, revisionOf, send, spoken } from './form-calls'
import { wallMinutes } from './policy'
import { clockIn, fieldProblem, hoursIn } from './typed'

export function saveOpening(post: FormPost): Promise<FormOutcome> {
  const days = Array.from({ length: 7 }, (_, day) => {
    const likeMonday = post.fields.likeMonday === 'yes' && day > 0 && day < 5
    return {
      from: likeMonday ? 0 : day,
      ...hoursIn(post.fields, `opening-${likeMonday ? 0 : day}`),
    }
  })
  const body = { opening: days.map(({ hours }) => hours), revision: revisionOf(post) }
  const change: ['PUT', string, unknown] = ['PUT', `${placePath(post)}/opening`, body]
  return send(post, change, placePage(post, '?bewaard=openingstijden'), (pointer) => {
    const [, , day, index, end] = pointer.split('/')
    const found = days[Number(day)]
    return end && found ? `/opening/${found.from}/${found.rows[Number(index)]}/${end}` : pointer
  })
}

const daysPage = (post: FormPost) => placePage(post, '?deel=dagen&bewaard=dagen')

export async function addException(post: FormPost): Promise<FormOutcome> {
  const { on = '', reason = '', open } = post.fields
  if (!isIsoDate(on)) return fieldProblem(post, 'on', 'on', on ? 'invalid' : 'missing')
  const { hours, rows } = hoursIn(post.fields, 'hours')
  const isOpen = open === 'yes'
  if (isOpen && hours.length === 0) return fieldProblem(post, 'hours-0-opens', 'opens', 'missing')
  const body = { hours: isOpen ? hours : [], reason }
  const path = `${placePath(post)}/exceptions/${on}`
  return send(post, ['PUT', path, body], daysPage(post), (pointer) => {
    const [, name, index, end] = pointer.split('/')
    return name === 'hours' && end ? `/hours/${rows[Number(index)]}/${end}` : pointer
  })
}

/** Lets the hours of the week hold again. */
export function removeException(post: FormPost): Promise<FormOutcome> {
  const path = `${placePath(post)}/exceptions/${post.fields.on}`
  return callThen(post.call('DELETE', path, { headers: spoken(post) }), daysPage(post))
}

const closedPage = (post: FormPost) => placePage(post, '?deel=dicht&bewaard=dicht')

export async function addClosure(post: FormPost): Promise<FormOutcome> {
  const { fromOn = '', fromTime, toTime, scope } = post.fields
  const toOn = post.fields.toOn || fromOn
  if (!isIsoDate(fromOn)) return fieldProblem(post, 'fromOn', 'on', fromOn ? 'invalid' : 'missing')
  if (!isIsoDate(toOn)) return fieldProblem(post, 'toOn', 'on', 'invalid')
  const ends = [fromTime, toTime].map((time) => (time?.trim() ? clockIn(time) : null))
  const wrong = ends.findIndex((time) => time !== null && !/^([01]\d|2[0-4]):[0-5]\d$/.test(time))
  if (wrong >= 0) return fieldProblem(post, wrong ? 'toTime' : 'fromTime', 'closes', 'invalid')
  const spaceIds = scope === 'some' ? tickedIn(post.fields, 'space-') : []
  if (scope === 'some' && spaceIds.length === 0)
    return fieldProblem(post, 'scope', 'scope', 'missing')
  const [starts, until] = ends
  const body = {
    spaceIds,
    startsAt: formatInstant(utcOf(fromOn, starts ? wallMinutes(starts) : 0)),
    endsAt: formatInstant(until ? utcOf(toOn, wallMinutes(until)) : dayBounds(toOn)[1]),
  }
  const change: ['POST', string, unknown] = ['POST', `${placePath(post)}/closures`, body]
  return send(post, change, closedPage(post), (pointer) =>
    pointer === '/endsAt' ? '/toOn' : pointer.replace('/spaceIds', '/scope'),
  )
}

export function removeClosure(post: FormPost): Promise<FormOutcome> {
  const path = `${placePath(post)}/closures/${post.fields.closureId}`
  return callThen(post.call('DELETE', path, { headers: spoken(post) }), closedPage(post))
}

import { randomUUID } from 'node:crypto'
import type { Booking, Hold } from '../../worker/features/bookings/contract'
import type { Problem } from '../../worker/http/schemas'
import type { TestTenant } from '../support/builders'
import type { Browser } from '../support/people'

/** One answer of the API, to be read as what the test expects it to be. */
export interface Answer {
  status: number
  headers: Headers
  booking: Booking
  hold: Hold
  problem: Problem
}

export async function read(response: Promise<Response>): Promise<Answer> {
  const { status, headers, body } = await response.then(async (answer) => ({
    status: answer.status,
    headers: answer.headers,
    body: await answer.text(),
  }))
  const json = body === '' ? null : JSON.parse(body)
  return { status, headers, booking: json, hold: json, problem: json }
}

/** Books, each time under a key of its own unless one is given. */
export function book(
  tenant: TestTenant,
  who: Browser,
  body: unknown,
  key: string = randomUUID(),
): Promise<Answer> {
  return read(who.post(tenant.api('/bookings'), body, { 'idempotency-key': key }))
}

/** As `book`, for what must go well. */
export async function booked(tenant: TestTenant, who: Browser, body: unknown): Promise<Booking> {
  const { status, booking, problem } = await book(tenant, who, body)
  if (status !== 201 && status !== 202) throw new Error(`not booked: ${JSON.stringify(problem)}`)
  return booking
}

/** Posts to a part of a booking: its cancellation, approval, refusal or move. */
export function act(
  tenant: TestTenant,
  who: Browser,
  id: string,
  part: string,
  body?: unknown,
): Promise<Answer> {
  return read(who.post(tenant.api(`/bookings/${id}/${part}`), body))
}

/** The letters owed about a booking, by kind, in the state that they are in. */
export async function lettersOf({ d1 }: TestTenant, bookingId: string) {
  const { results } = await d1
    .prepare('SELECT id, kind, state, not_before_at AS at FROM outbox WHERE subject_id = ?1')
    .bind(bookingId)
    .all<{ id: string; kind: string; state: string; at: number }>()
  return results
}

/** Does something so many times at the same moment. */
export function atOnce<T>(times: number, deed: (index: number) => Promise<T>): Promise<T[]> {
  return Promise.all(Array.from({ length: times }, (_, index) => deed(index)))
}

import type { Intake, IntakeNews } from '../../../worker/features/intake/contract'
import {
  acknowledge,
  begin,
  fieldOf,
  finish,
  hold,
  joined,
  type Kept,
  keep,
  keyOf,
  learn,
  next,
  refuse,
  sending,
  settle,
  type,
  unfinished,
  type Writing,
} from './writing'

/** Long enough for a sentence to go on, short enough to be no loss. */
const PAUSE = 1000
const ROUND = 3000
/** After this long a request counts as lost; it may have arrived. */
const PATIENCE = 15_000

export type Status = 'saved' | 'busy' | 'offline' | 'sign-in'
export interface DeskState {
  writing: Writing
  status: Status
}
type Place = Parameters<typeof finish>[1]

/** What stood in a field before the desk was there. */
export interface Early {
  place: Place
  text: string
}

export interface Desk {
  type(place: Place, text: string): void
  hold(place: Place, isHeld: boolean): void
  settle(place: Place, text: string): void
  close(): void
}

/**
 * The device of one person at one starting conversation: saves what is typed, hears what others
 * write, and keeps in the browser what the service does not have yet.
 */
export function openDesk(
  {
    tenant,
    locale,
    intake,
    early,
  }: { tenant: string; locale: string; intake: Intake; early: readonly Early[] },
  changed: (so: DeskState) => void,
): Desk {
  const path = `/api/v1/tenants/${tenant}/projects/${intake.project.id}/intake/texts`
  // Of this person in this project of this organisation: nobody else on the device sends it.
  const place = `intake ${tenant} ${intake.project.id} ${intake.me.id}`
  const timers = new Map<string, ReturnType<typeof setTimeout>>()
  let writing = begin(intake.texts, readKept(place))
  let fault: 'offline' | 'sign-in' | null = null
  let isSending = false
  let isAsking = false
  let since = intake.until

  function set(so: Writing) {
    writing = so
    writeKept(place, keep(so))
    tell()
  }
  function tell() {
    const status = keep(writing) === null ? 'saved' : (fault ?? 'busy')
    changed({ writing, status })
  }

  async function ask(to: string, init: RequestInit): Promise<Response | null> {
    const patience = new AbortController()
    const timer = setTimeout(() => patience.abort(), PATIENCE)
    const headers = { 'content-type': 'application/json', 'accept-language': locale }
    const answer = await fetch(to, { ...init, headers, signal: patience.signal }).catch(() => null)
    clearTimeout(timer)
    const isAway = answer === null || answer.status >= 500 || answer.status === 429
    fault = isAway ? 'offline' : answer.status === 401 ? 'sign-in' : null
    return fault === null ? answer : null
  }

  /** Sends what waits, oldest first, one at a time; stops where the service cannot be reached. */
  async function send() {
    if (isSending) return
    isSending = true
    for (let item = next(writing); item; item = next(writing)) {
      const { id, subject, side, text, replaces } = item
      set(sending(writing, id))
      const body = JSON.stringify({ subject, side, text, replaces })
      const answer = await ask(`${path}/${id}`, { method: 'PUT', body })
      if (!answer) break
      const said = await read<Said>(answer)
      if (answer.ok) set(acknowledge(writing, id, said?.isCurrent !== false))
      else set(refuse(writing, id, said?.errors?.[0]?.detail ?? said?.detail ?? ''))
    }
    isSending = false
    tell()
  }

  async function listen() {
    if (isAsking) return
    isAsking = true
    const answer = await ask(`${path}?since=${since}`, {})
    const news = answer?.ok ? await read<IntakeNews>(answer) : null
    isAsking = false
    if (!news) return tell()
    since = news.until
    set(learn(writing, news.texts))
  }

  function round() {
    if (next(writing)) void send()
    if (document.visibilityState === 'visible') void listen()
  }
  function end(at: Place) {
    clearTimeout(timers.get(keyOf(at)))
    set(finish(writing, at, newTextId()))
    void send()
  }

  const interval = setInterval(round, ROUND)
  addEventListener('online', round)
  document.addEventListener('visibilitychange', round)
  for (const { place: at, text } of early) {
    const field = fieldOf(writing, keyOf(at))
    writing = type(writing, keyOf(at), field.isTouched ? joined([field.text, text]) : text)
  }
  for (const at of unfinished(writing)) end(at)
  tell()
  round()
  return {
    type(at, text) {
      set(type(writing, keyOf(at), text))
      clearTimeout(timers.get(keyOf(at)))
      timers.set(
        keyOf(at),
        setTimeout(() => end(at), PAUSE),
      )
    },
    hold(at, isHeld) {
      if (!isHeld) end(at)
      set(hold(writing, keyOf(at), isHeld))
    },
    settle(at, text) {
      clearTimeout(timers.get(keyOf(at)))
      set(settle(writing, at, newTextId(), text))
      void send()
    },
    close() {
      clearInterval(interval)
      for (const timer of timers.values()) clearTimeout(timer)
      removeEventListener('online', round)
      document.removeEventListener('visibilitychange', round)
    },
  }
}

/** What the service says of a text: that it is kept, or why not. */
interface Said {
  isCurrent?: boolean
  detail?: string
  errors?: { detail: string }[]
}

function read<T>(answer: Response): Promise<T | null> {
  return answer.json<T>().catch(() => null)
}

/** No two devices make the same one. */
function newTextId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return `txt_${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`
}

// A browser may refuse to keep anything, or have kept something of another version of this page.
function readKept(place: string): Kept | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(place) ?? 'null')
    return isKept(kept) ? kept : null
  } catch {
    return null
  }
}
function isKept(value: unknown): value is Kept {
  if (typeof value !== 'object' || value === null) return false
  const { queue, drafts } = value as Record<string, unknown>
  return Array.isArray(queue) && typeof drafts === 'object' && drafts !== null
}
function writeKept(place: string, kept: Kept | null): void {
  try {
    if (kept) localStorage.setItem(place, JSON.stringify(kept))
    else localStorage.removeItem(place)
  } catch {
    // The text is still on the page, and goes as soon as it can.
  }
}

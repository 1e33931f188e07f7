import type { Locale, Problem } from './schemas'

/** Calls the API in this process for whoever sent the form. */
export type Call = (
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  path: string,
  options?: { body?: unknown; headers?: Record<string, string> },
) => Promise<Response>

export interface FormPost {
  /** Parts of the address, as the route's pattern names them. */
  params: Record<string, string>
  /** What was typed; of several values with one name the last. */
  fields: Record<string, string>
  /** Files that were chosen, by the name of their input; an empty input is none. */
  files: Record<string, File>
  locale: Locale
  call: Call
}

/** Where the browser goes next, or why it stays. Addresses are without a language. */
export type FormOutcome = { to: string } | { problem: Problem }

export type FormAction = (post: FormPost) => Promise<FormOutcome>

/**
 * Plain forms of one page: its path and, per value of the hidden field `action`, the API calls that
 * it stands for. The same path serves browsers with and without script (decision record 0005).
 */
export interface PageForms {
  path: string
  actions: Record<string, FormAction>
}

/** The problem in a refused answer, or null when the call went well. */
export async function problemIn(response: Response): Promise<Problem | null> {
  return response.ok ? null : response.json()
}

/** One call, and where to go when it went well. */
export async function callThen(response: Promise<Response>, to: string): Promise<FormOutcome> {
  const problem = await problemIn(await response)
  return problem ? { problem } : { to }
}

/** One call; when it was refused, with its pointers at the fields of the form. */
export async function renamed(
  answer: Promise<Response>,
  to: string,
  rename: (name: string) => string,
): Promise<FormOutcome> {
  const outcome = await callThen(answer, to)
  if (!('problem' in outcome) || !outcome.problem.errors) return outcome
  const errors = outcome.problem.errors.map((error) => ({
    ...error,
    pointer: `/${rename(error.pointer.slice(1))}`,
  }))
  return { problem: { ...outcome.problem, errors } }
}

/** What a script wrote into a form as JSON; undefined for anything else. */
export function jsonIn(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '')
  } catch {
    return undefined
  }
}

/** The typed fields that say something; an empty input is no value. */
export function filled(fields: Record<string, string>, names: readonly string[]) {
  return Object.fromEntries(
    names.flatMap((name) => (fields[name]?.trim() ? [[name, fields[name].trim()]] : [])),
  )
}

/** What was chosen as a file, in base64; a little more than `most` bytes, for the API to refuse. */
export async function inBase64(file: File | undefined, most: number): Promise<string> {
  const bytes = new Uint8Array(file ? await file.slice(0, most + 4).arrayBuffer() : [])
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return btoa(text)
}

import { callThen, type FormPost, filled, type PageForms } from '../../http/forms'
import type { Problem } from '../../http/schemas'

const page = '/organisaties/aanmelden'
const typed = ['kind', 'name', 'kvkNumber', 'applicantName', 'phone', 'email', 'address', 'plan']

/** Writes the organisation down and mails the code; the next page knows both by opaque ids. */
async function ask({ fields, locale, call }: FormPost) {
  const headers = { 'accept-language': locale }
  const body = { ...filled(fields, typed), locale }
  const written = await call('POST', '/api/v1/sign-ups', { body, headers })
  if (!written.ok) return { problem: await written.json<Problem>() }
  const { id } = await written.json<{ id: string }>()
  const code = { email: fields.email, locale }
  const mailed = await call('POST', '/api/v1/sign-in-codes', { body: code, headers })
  if (!mailed.ok) return { problem: await mailed.json<Problem>() }
  const { challenge } = await mailed.json<{ challenge: string }>()
  return { to: `${page}?${new URLSearchParams({ aanmelding: id, code: challenge })}` }
}

async function verify({ fields, locale, call }: FormPost) {
  const headers = { 'accept-language': locale }
  const body = filled(fields, ['challenge', 'code'])
  const signedIn = await call('POST', '/api/v1/sessions', { body, headers })
  if (!signedIn.ok) return { problem: await signedIn.json<Problem>() }
  const path = `/api/v1/sign-ups/${fields.signUp}/confirmation`
  return callThen(call('POST', path, { headers }), `/organisaties/aanmelding/${fields.signUp}`)
}

export const signUpForms: readonly PageForms[] = [{ path: page, actions: { ask, verify } }]

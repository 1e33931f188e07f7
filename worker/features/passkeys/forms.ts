import { callThen, type FormPost, filled, jsonIn, type PageForms } from '../../http/forms'
import type { Problem } from '../../http/schemas'

const page = '/werk/beveiliging'
const done = (what: string) => `${page}?klaar=${what}`

/** The page where a member of staff sees how their account is opened. */
export const passkeyForms: readonly PageForms[] = [
  {
    path: page,
    actions: {
      // The device made it and the page's script wrote it down: without script there is none.
      'add-passkey': ({ fields, call }) =>
        callThen(
          call('POST', '/api/v1/my/passkeys', {
            body: {
              ...filled(fields, ['challenge', 'passkeyName']),
              attestation: jsonIn(fields.attestation),
            },
          }),
          done('passkey'),
        ),
      'name-passkey': ({ fields, call }) =>
        callThen(
          call('PUT', `/api/v1/my/passkeys/${fields.id}`, {
            body: filled(fields, ['passkeyName']),
          }),
          done('naam'),
        ),
      'remove-passkey': ({ fields, call }) =>
        callThen(call('DELETE', `/api/v1/my/passkeys/${fields.id}`), done('weg')),
      'end-session': ({ fields, call }) =>
        callThen(call('DELETE', `/api/v1/my/sessions/${fields.id}`), done('sessie')),
      address: askAddress,
      'confirm-address': ({ fields, call, locale }) =>
        callThen(
          call('POST', `/api/v1/my/address-changes/${fields.change}/confirmation`, {
            body: filled(fields, ['code']),
            headers: { 'accept-language': locale },
          }),
          done('adres'),
        ),
    },
  },
]

/** Mails a code to the new address; the next page knows it by an opaque id. */
async function askAddress({ fields, call, locale }: FormPost) {
  const body = { ...filled(fields, ['email']), locale }
  const headers = { 'accept-language': locale }
  const answer = await call('POST', '/api/v1/my/address-changes', { body, headers })
  if (!answer.ok) return { problem: await answer.json<Problem>() }
  const { challenge } = await answer.json<{ challenge: string }>()
  return { to: `${page}?${new URLSearchParams({ adres: challenge })}` }
}

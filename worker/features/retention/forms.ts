import { callThen, type FormPost, type PageForms } from '../../http/forms'

const page = '/:tenant/beheer/organisatie/bewaren'

function saveTerm({ params, fields, locale, call }: FormPost) {
  const { kind = '', category, listTerm } = fields
  const body = {
    length: wholeNumber(fields.length),
    ...(category !== undefined && { category }),
    ...(listTerm !== undefined && { listTerm }),
    revision: wholeNumber(fields.revision),
  }
  const path = `/api/v1/tenants/${params.tenant}/manage/retention/${encodeURIComponent(kind)}`
  return callThen(
    call('PUT', path, { body, headers: { 'accept-language': locale } }),
    `/${params.tenant}/beheer/organisatie/bewaren?bewaard=ja#${kind}`,
  )
}

// What is no number travels on as it is, and is refused with words about the field.
function wholeNumber(text: string | undefined): number | string | undefined {
  return text !== undefined && /^\s*\d+\s*$/.test(text) ? Number(text) : text || undefined
}

export const retentionForms: readonly PageForms[] = [
  { path: page, actions: { 'save-term': saveTerm } },
]

import { callThen, type FormPost, type PageForms } from '../../http/forms'

const page = '/:tenant/beheer/organisatie/teksten'

/** Sends every field of the form; what is empty is meant to be empty. */
const save =
  (part: string) =>
  ({ params, fields, locale, call }: FormPost) => {
    const { action: _, revision, ...typed } = fields
    const body = { ...typed, revision: Number(revision) }
    const path = `/api/v1/tenants/${params.tenant}/statements/${part}`
    const headers = { 'accept-language': locale }
    return callThen(
      call('PUT', path, { body, headers }),
      `/${params.tenant}/beheer/organisatie/teksten?bewaard=${part}`,
    )
  }

export const statementForms: readonly PageForms[] = [
  {
    path: page,
    actions: {
      'save-accessibility': save('accessibility'),
      'save-privacy': save('privacy'),
      'save-contact': save('contact'),
    },
  },
]

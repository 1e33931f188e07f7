import { type FormOutcome, type FormPost, problemIn } from '../../http/forms'
import { numberIn } from '../../http/typed'
import { atFields } from './typed'

export const api = ({ params }: FormPost) => `/api/v1/tenants/${params.tenant}/manage/places`
export const placePath = (post: FormPost) => `${api(post)}/${post.params.place}`
export const placePage = ({ params }: FormPost, query = '') =>
  `/${params.tenant}/beheer/plekken/${params.place}${query}`
export const spoken = ({ locale }: FormPost) => ({ 'accept-language': locale })
export const revisionOf = ({ fields }: FormPost) => numberIn(fields.revision)

/** One change, and where the browser goes on; `fieldOf` says which field a pointer means. */
export async function send(
  post: FormPost,
  [method, path, body]: [method: 'POST' | 'PUT', path: string, body: unknown],
  to: string,
  fieldOf: (pointer: string) => string = (pointer) => pointer,
): Promise<FormOutcome> {
  const { key } = post.fields
  const headers = { ...spoken(post), ...(key && { 'idempotency-key': key }) }
  const problem = await problemIn(await post.call(method, path, { body, headers }))
  return problem ? { problem: atFields(problem, fieldOf) } : { to }
}

import {
  callThen,
  type FormOutcome,
  type FormPost,
  inBase64,
  type PageForms,
} from '../../http/forms'
import { PHOTO_BYTES } from '../../media/photo'

const api = ({ params }: FormPost) =>
  `/api/v1/tenants/${params.tenant}/projects/${encodeURIComponent(params.project ?? '')}`
const page = ({ params }: FormPost) =>
  `/${params.tenant}/beheer/projecten/${encodeURIComponent(params.project ?? '')}`
const spoken = ({ locale }: FormPost) => ({ 'accept-language': locale })
const keyed = (post: FormPost) => ({
  ...spoken(post),
  ...(post.fields.key && { 'idempotency-key': post.fields.key }),
})
const revisionOf = ({ fields }: FormPost) => Number(fields.revision || Number.NaN)
const part = (post: FormPost, name: string) => encodeURIComponent(post.fields[name] ?? '')
const lines = (text = '') => text.replaceAll('\r\n', '\n')
/** Each theme is a box of its own: `theme-green`. */
const themesIn = ({ fields }: FormPost) =>
  Object.keys(fields).flatMap((name) => (name.startsWith('theme-') ? name.slice(6) : []))

function wordsIn(post: FormPost) {
  const { wants, offers, takesPart } = post.fields
  const words = { wants: lines(wants), offers: lines(offers), takesPart: lines(takesPart) }
  return { ...words, themes: themesIn(post) }
}

function stakeholderIn(post: FormPost) {
  const { name, kind, contactName = '', contactFunction = '', contactEmail = '' } = post.fields
  const contact = { contactName, contactFunction, contactEmail }
  return { name, kind, ...wordsIn(post), ...contact, isInvited: post.fields.isInvited === 'yes' }
}

const addStakeholder = (post: FormPost) =>
  callThen(
    post.call('POST', `${api(post)}/stakeholders`, {
      body: stakeholderIn(post),
      headers: keyed(post),
    }),
    `${page(post)}/wie?bewaard=ja`,
  )

const saveStakeholder = (post: FormPost) =>
  callThen(
    post.call('PUT', `${api(post)}/stakeholders/${part(post, 'stakeholder')}`, {
      body: { ...stakeholderIn(post), revision: revisionOf(post) },
      headers: spoken(post),
    }),
    `${page(post)}/wie?bewaard=ja`,
  )

const removeStakeholder = (post: FormPost) =>
  callThen(
    post.call('DELETE', `${api(post)}/stakeholders/${part(post, 'stakeholder')}`, {
      headers: spoken(post),
    }),
    `${page(post)}/wie?bewaard=ja`,
  )

const keepContact = (post: FormPost) =>
  callThen(
    post.call('PUT', `${api(post)}/stakeholders/${part(post, 'stakeholder')}/keeping`, {
      body: {
        assigneeId: post.fields.assigneeId || null,
        spokenOn: post.fields.spokenOn?.trim() || null,
      },
      headers: spoken(post),
    }),
    `${page(post)}/wie?bewaard=ja`,
  )

function interestIn({ fields }: FormPost) {
  const { about, handled, state } = fields
  // Each is a box of its own: `side-stk_…`.
  const sides = Object.keys(fields).flatMap((name) =>
    name.startsWith('side-') ? name.slice(5) : [],
  )
  return { about: lines(about), handled: lines(handled), state, sides }
}

const addInterest = (post: FormPost) =>
  callThen(
    post.call('POST', `${api(post)}/interests`, { body: interestIn(post), headers: keyed(post) }),
    `${page(post)}/wie?bewaard=ja#belangen`,
  )

const saveInterest = (post: FormPost) =>
  callThen(
    post.call('PUT', `${api(post)}/interests/${part(post, 'interest')}`, {
      body: { ...interestIn(post), revision: revisionOf(post) },
      headers: spoken(post),
    }),
    `${page(post)}/wie?bewaard=ja#belangen`,
  )

const removeInterest = (post: FormPost) =>
  callThen(
    post.call('DELETE', `${api(post)}/interests/${part(post, 'interest')}`, {
      headers: spoken(post),
    }),
    `${page(post)}/wie?bewaard=ja#belangen`,
  )

const ofContact = (post: FormPost) =>
  `${api(post)}/stakeholder-contacts/${encodeURIComponent(post.params.contact ?? '')}`
const byLink = (post: FormPost) => ({
  ...spoken(post),
  'contact-link': post.params.secret ?? '',
})

function confirmEntry(post: FormPost): Promise<FormOutcome> {
  const { tenant, project, contact, secret } = post.params
  const { contactName = '', contactFunction = '', joins, onStory } = post.fields
  const body = {
    ...{ ...wordsIn(post), contactName, contactFunction, revision: revisionOf(post) },
    ...{ joins: joins === 'yes', onStory: onStory === 'yes' },
  }
  return callThen(
    post.call('PUT', `${ofContact(post)}/entry`, { body, headers: byLink(post) }),
    `/${tenant}/bevestigen/organisatie/${project}/${contact}/${secret}?bewaard=ja`,
  )
}

const leave = (who: 'contact' | 'stakeholder') => (post: FormPost) =>
  callThen(
    post.call('POST', `${ofContact(post)}/leaving`, { body: { who }, headers: byLink(post) }),
    `/${post.params.tenant}/bevestigen/organisatie/weg`,
  )

function initiativeIn(post: FormPost) {
  const { what, stakeholderId, who = '', place = '', moments = '', ask, answerBy } = post.fields
  return {
    ...{ what, stakeholderId: stakeholderId || null, who, place, moments },
    ...{ themes: themesIn(post), ask: lines(ask), answerBy: answerBy?.trim() || null },
  }
}

const addInitiative = (post: FormPost) =>
  callThen(
    post.call('POST', `${api(post)}/initiatives`, {
      body: initiativeIn(post),
      headers: keyed(post),
    }),
    `${page(post)}/initiatieven?bewaard=ja`,
  )

const saveInitiative = (post: FormPost) =>
  callThen(
    post.call('PUT', `${api(post)}/initiatives/${part(post, 'initiative')}`, {
      body: { ...initiativeIn(post), revision: revisionOf(post) },
      headers: spoken(post),
    }),
    `${page(post)}/initiatieven?bewaard=ja`,
  )

const removeInitiative = (post: FormPost) =>
  callThen(
    post.call('DELETE', `${api(post)}/initiatives/${part(post, 'initiative')}`, {
      headers: spoken(post),
    }),
    `${page(post)}/initiatieven?bewaard=ja`,
  )

const answer = (post: FormPost) =>
  callThen(
    post.call('PUT', `${api(post)}/initiatives/${part(post, 'initiative')}/answer`, {
      body: { answer: lines(post.fields.answer), revision: revisionOf(post) },
      headers: spoken(post),
    }),
    `${page(post)}/initiatieven?bewaard=ja`,
  )

function noteIn({ fields }: FormPost) {
  const { text, source = '', place = '' } = fields
  const [x, y] = (fields.spot ?? '').split(' ').map(Number)
  const spot = fields.spot ? { x, y } : null
  return { part: fields.part, text: lines(text), source, place, spot }
}

const addNote = (post: FormPost) =>
  callThen(
    post.call('POST', `${api(post)}/area-notes`, { body: noteIn(post), headers: keyed(post) }),
    `${page(post)}/gebiedsbeeld?bewaard=ja`,
  )

const saveNote = (post: FormPost) =>
  callThen(
    post.call('PUT', `${api(post)}/area-notes/${part(post, 'note')}`, {
      body: { ...noteIn(post), revision: revisionOf(post) },
      headers: spoken(post),
    }),
    `${page(post)}/gebiedsbeeld?bewaard=ja`,
  )

const removeNote = (post: FormPost) =>
  callThen(
    post.call('DELETE', `${api(post)}/area-notes/${part(post, 'note')}`, {
      headers: spoken(post),
    }),
    `${page(post)}/gebiedsbeeld?bewaard=ja`,
  )

const putNotePhoto = (photo: string | null, post: FormPost) =>
  callThen(
    post.call('PUT', `${api(post)}/area-notes/${part(post, 'note')}/photo`, {
      body: { photo, revision: revisionOf(post) },
      headers: spoken(post),
    }),
    `${page(post)}/gebiedsbeeld?bewaard=ja`,
  )
const setNotePhoto = async (post: FormPost) =>
  putNotePhoto(await inBase64(post.files.photo, PHOTO_BYTES), post)
const removeNotePhoto = (post: FormPost) => putNotePhoto(null, post)

const one = '/:tenant/beheer/projecten/:project'

export const aroundForms: readonly PageForms[] = [
  {
    path: `${one}/wie`,
    actions: {
      'add-stakeholder': addStakeholder,
      'save-stakeholder': saveStakeholder,
      'remove-stakeholder': removeStakeholder,
      'keep-contact': keepContact,
      'add-interest': addInterest,
      'save-interest': saveInterest,
      'remove-interest': removeInterest,
    },
  },
  {
    path: `${one}/initiatieven`,
    actions: {
      'add-initiative': addInitiative,
      'save-initiative': saveInitiative,
      'remove-initiative': removeInitiative,
      answer,
    },
  },
  {
    path: `${one}/gebiedsbeeld`,
    actions: {
      'add-note': addNote,
      'save-note': saveNote,
      'remove-note': removeNote,
      'set-photo': setNotePhoto,
      'remove-photo': removeNotePhoto,
    },
  },
  {
    path: '/:tenant/bevestigen/organisatie/:project/:contact/:secret{[A-Za-z0-9_-]{43}}',
    actions: {
      confirm: confirmEntry,
      'leave-contact': leave('contact'),
      'leave-all': leave('stakeholder'),
    },
  },
]

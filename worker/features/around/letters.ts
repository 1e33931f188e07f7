import type { TenantStore } from '../../../db/open'
import { deriveContactSecret } from '../../auth/secrets'
import { letterWords } from '../../messages/letters'
import type { Composers } from '../../outbox/letter'
import { findProject } from '../../projects/open-project'
import { findContact, findEntryOf } from './queries'
import { TOLD_LETTER } from './stakeholders'

export interface AroundLetterDeps {
  readonly store: TenantStore
  readonly secretKey: string
  /** Scheme and host of the pages, without a slash at the end. */
  readonly origin: string
}

/** Tells somebody that an organisation named them. The subject is the contact. */
export function aroundLetters({ store, secretKey, origin }: AroundLetterDeps): Composers {
  return {
    [TOLD_LETTER]: async ({ subjectId }) => {
      const { db, slug } = store
      const [[contact], [entry]] = await db.batch([
        findContact(db, subjectId),
        findEntryOf(db, subjectId),
      ])
      // Taken away or gone since: there is nothing to tell any more.
      if (!contact || !entry || contact.email === '') return null
      const [project] = await findProject(db, entry.projectId)
      if (!project) return null
      const self = await store.self()
      const { around, mail } = letterWords('nl', self.pronoun)
      const ids = { projectId: project.id, contactId: contact.id }
      const secret = await deriveContactSecret(secretKey, slug, ids)
      const call = self.phoneHours
        ? mail.callHours(self.name, self.phone, self.phoneHours)
        : mail.call(self.name, self.phone)
      const path = `/${slug}/bevestigen/organisatie/${project.id}/${contact.id}/${secret}`
      return [
        {
          recipientId: contact.id,
          to: { address: contact.email, name: contact.name || entry.name },
          ...(self.email ? { replyTo: { name: self.name, address: self.email } } : {}),
          locale: 'nl',
          subject: around.subject(entry.name, project.name),
          body: [
            { say: mail.greeting(contact.name || entry.name) },
            { say: around.named(entry.name, project.name) },
            ...(entry.alliance === 'none' ? [] : [{ say: around.invited }]),
            { say: around.what },
            { act: around.act, href: `${origin}${path}` },
            { say: around.secret },
            ...(self.phone ? [{ say: call }] : []),
            { say: around.why(self.name) },
          ],
        },
      ]
    },
  }
}

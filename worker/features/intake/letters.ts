import type { TenantStore } from '../../../db/open'
import { deriveConfirmationSecret } from '../../auth/secrets'
import { letterWords } from '../../messages/letters'
import type { Composers } from '../../outbox/letter'
import { loadForLetter } from './queries'
import { CONFIRMATION_LETTER } from './versions'

export interface IntakeLetterDeps {
  readonly store: TenantStore
  readonly secretKey: string
  /** Scheme and host of the pages, without a slash at the end. */
  readonly origin: string
}

/** Who asks to confirm a starting conversation. The subject is the person, the revision the version. */
export function intakeLetters({ store, secretKey, origin }: IntakeLetterDeps): Composers {
  return {
    [CONFIRMATION_LETTER]: async (owed) => {
      const { db, slug } = store
      const number = owed.revision
      const { person, project, newest, asked } = await loadForLetter(db, owed.subjectId)
      const mine = asked.find((each) => each.number === number)
      // Taken off the list, confirmed, or overtaken by a newer version since: another letter, or none.
      const isOpen = mine?.confirmedAt === null && newest === number
      if (!person || !project || !isOpen || !person.confirms || person.email === '') return null
      const self = await store.self()
      const { intake, mail } = letterWords('nl', self.pronoun)
      const ids = { projectId: project.id, personId: person.id, number }
      const secret = await deriveConfirmationSecret(secretKey, slug, ids)
      const call = self.phoneHours
        ? mail.callHours(self.name, self.phone, self.phoneHours)
        : mail.call(self.name, self.phone)
      return [
        {
          recipientId: person.id,
          to: { address: person.email, name: person.name },
          ...(self.email ? { replyTo: { name: self.name, address: self.email } } : {}),
          locale: 'nl',
          subject: intake.subject(project.name, number),
          body: [
            { say: mail.greeting(person.name) },
            { say: number === 1 ? intake.first(project.name) : intake.again(project.name, number) },
            { say: intake.what },
            {
              act: intake.act,
              href: `${origin}/${slug}/bevestigen/${project.id}/${person.id}/${secret}`,
            },
            { say: intake.secret },
            ...(self.phone ? [{ say: call }] : []),
            { say: intake.why(self.name) },
          ],
        },
      ]
    },
  }
}

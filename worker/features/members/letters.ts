import type { TenantStore } from '../../../db/open'
import { deriveInvitationSecret } from '../../auth/secrets'
import { letterWords } from '../../messages/letters'
import { dateWords } from '../../messages/moments'
import type { Composers } from '../../outbox/letter'
import { findInvitation, findNames, findPlaces, findProjectNames } from './queries'

export interface MemberLetterDeps {
  readonly store: TenantStore
  readonly secretKey: string
  /** Scheme and host of the pages, without a slash at the end. */
  readonly origin: string
}

/** Who writes invitations. The subject is the invitation, the revision its sending. */
export function memberLetters({ store, secretKey, origin }: MemberLetterDeps): Composers {
  return {
    invitation: async (owed, now) => {
      const { db, slug } = store
      const [row] = await findInvitation(db, owed.subjectId)
      // Sent again, revoked, accepted or over since: then another letter tells, or none.
      const isCurrent = row?.state === 'open' && row.sending === owed.revision
      if (!row || !isCurrent || row.expiresAt <= now) return null
      const { id, role, locale, sending, validUntil, expiresAt, name: invitee } = row
      const [places, projects, [inviter], self] = await Promise.all([
        findPlaces(db),
        findProjectNames(db, row.places),
        findNames(db, [row.invitedBy]),
        store.self(),
      ])
      const words = letterWords(locale, self.pronoun)
      const { invitation, mail } = words
      const secret = await deriveInvitationSecret(secretKey, slug, id, sending)
      const english = locale === 'en' ? '/en' : ''
      const nowMin = Math.floor(now / 60)
      const day = (seconds: number) =>
        dateWords(words.dates, Math.floor((seconds - 1) / 60), nowMin)
      const named = [...places, ...projects]
        .filter(({ id: scopeId }) => row.places.includes(scopeId))
        .map(({ name }) => name)
      const call = self.phoneHours
        ? mail.callHours(self.name, self.phone, self.phoneHours)
        : mail.call(self.name, self.phone)
      return [
        {
          recipientId: id,
          to: { address: row.email, name: invitee },
          ...(self.email ? { replyTo: { name: self.name, address: self.email } } : {}),
          locale,
          subject: invitation.subject(self.name),
          body: [
            { say: mail.greeting(invitee) },
            {
              say: invitation.intro(inviter?.name ?? self.name, self.name, invitation.roles[role]),
            },
            ...(named.length > 0 ? [{ list: named }] : []),
            { say: invitation.means[role] },
            ...(validUntil === null ? [] : [{ say: invitation.until(day(validUntil)) }]),
            {
              act: invitation.act,
              href: `${origin}/${slug}${english}/uitnodiging/${id}/${secret}`,
            },
            { say: invitation.expires(day(expiresAt)) },
            ...(self.phone ? [{ say: call }] : []),
            { say: invitation.why(self.name) },
          ],
        },
      ]
    },
  }
}

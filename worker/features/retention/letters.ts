import type { TenantStore } from '../../../db/open'
import { letterWords } from '../../messages/letters'
import { dateWords } from '../../messages/moments'
import type { Composers, Draft, OwedLetter } from '../../outbox/letter'
import { FIRST_WARNING_DAYS, LAST_WARNING_DAYS } from '../../retention/inactive'
import { findWarned } from './queries'

export interface RetentionLetterDeps {
  readonly store: TenantStore
  /** Scheme and host of the pages, without a slash at the end. */
  readonly origin: string
}

const DAY_MINUTES = 1440

/** Who writes to somebody whose account has not been used for long. The subject is the account. */
export function retentionLetters({ store, origin }: RetentionLetterDeps): Composers {
  return {
    'account-unused': async (owed: OwedLetter, now: number): Promise<Draft[] | null> => {
      const letter = Number(owed.params.letter)
      const [person] = await findWarned(store.db, owed.subjectId)
      // Used meanwhile, gone, or past this letter.
      if (!person?.warnedAt || person.warned !== letter) return null
      const { name: organisation, pronoun, phone, phoneHours, email } = await store.self()
      const { mail, retention, dates } = letterWords(person.locale, pronoun)
      const days = letter === 1 ? FIRST_WARNING_DAYS : LAST_WARNING_DAYS
      const goesMin = Math.floor(person.warnedAt / 60) + days * DAY_MINUTES
      const date = dateWords(dates, goesMin, Math.floor(now / 60))
      const english = person.locale === 'en' ? '/en' : ''
      const call = phoneHours
        ? mail.callHours(organisation, phone, phoneHours)
        : mail.call(organisation, phone)
      return [
        {
          recipientId: owed.subjectId,
          to: { address: person.email, ...(person.name && { name: person.name }) },
          ...(email ? { replyTo: { name: organisation, address: email } } : {}),
          locale: person.locale,
          subject: letter === 1 ? retention.firstSubject : retention.lastSubject(date),
          body: [
            { say: mail.greeting(person.name) },
            { say: retention.unused(organisation) },
            { say: retention.goes(date) },
            { say: retention.keep },
            { act: retention.act, href: `${origin}/${store.slug}${english}/inloggen` },
            { say: retention.nothing },
            ...(phone ? [{ say: call }] : []),
            { say: retention.why(organisation) },
          ],
        },
      ]
    },
  }
}

import type { Directory } from '../../../db/open'
import { letterWords } from '../../messages/letters'
import type { Part } from '../../outbox/body'
import type { Composers, Draft, OwedLetter } from '../../outbox/letter'
import { countAhead, findSignUp, type SignUpRow } from './queries'

export interface SignUpLetterDeps {
  readonly directory: Directory
  /** Scheme and host of the pages, without a slash at the end. */
  readonly origin: string
}

/** Who writes the letters about a sign-up. The subject of both kinds is the sign-up. */
export function signUpLetters({ directory, origin }: SignUpLetterDeps): Composers {
  const about = async (owed: OwedLetter, state: SignUpRow['state']) => {
    const [row] = await findSignUp(directory.db, owed.subjectId)
    return row?.state === state ? row : null
  }
  return {
    'sign-up-ready': async (owed) => {
      const row = await about(owed, 'ready')
      if (!row) return null
      const { mail } = letterWords(row.locale, 'je')
      const english = row.locale === 'en' ? '/en' : ''
      return letter(row, mail.readySubject(row.name), [
        { say: mail.readyIntro },
        { act: mail.readyAct, href: `${origin}/${row.slug}${english}/beheer` },
        { say: mail.readyClosed },
      ])
    },
    'sign-up-waiting': async (owed) => {
      const row = await about(owed, 'waiting')
      if (!row) return null
      const { mail } = letterWords(row.locale, 'je')
      const [counted] = await countAhead(directory.db, row)
      return letter(row, mail.waitingSubject(row.name), [
        { say: mail.waitingIntro },
        { say: mail.waitingAhead(counted?.ahead ?? 0) },
        { say: mail.waitingNothing },
      ])
    },
  }
}

function letter(row: SignUpRow, subject: string, body: readonly Part[]): Draft[] {
  const { mail } = letterWords(row.locale, 'je')
  return [
    {
      recipientId: row.id,
      to: { address: row.email },
      locale: row.locale,
      subject,
      body: [{ say: mail.greeting(row.contactName) }, ...body, { say: mail.signUpWhy }],
    },
  ]
}

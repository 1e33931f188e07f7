import type { Directory } from '../../../db/open'
import type { Locale } from '../../http/schemas'
import { type LetterWords, letterWords } from '../../messages/letters'
import { momentWords } from '../../messages/moments'
import type { Composers, Draft } from '../../outbox/letter'
import { findCodeUser, findHolder } from './queries'

export interface PasskeyLetterDeps {
  readonly directory: Directory
  /** Scheme and host of the pages, without a slash at the end. */
  readonly origin: string
}

interface Notice {
  id: string
  email: string
  name: string | null
  locale: Locale
  /** Epoch seconds of what it tells of. */
  at: number
}
type Told = Pick<LetterWords['staff']['byCode'], 'subject' | 'intro' | 'notYou'>

/**
 * Who writes to members of staff about how their account is opened. The subject of a letter about a
 * passkey is the account and its revision the second at which it happened; of one about a code, the
 * code.
 */
export function passkeyLetters({ directory, origin }: PasskeyLetterDeps): Composers {
  const aboutAccount =
    (told: (words: LetterWords) => Told) =>
    async ({ subjectId, revision }: { subjectId: string; revision: number }, now: number) => {
      const [holder] = await findHolder(directory.db, subjectId)
      return holder ? notice({ ...holder, at: revision }, told, now) : null
    }

  function notice(to: Notice, told: (words: LetterWords) => Told, now: number): Draft[] {
    const words = letterWords(to.locale, 'je')
    const { subject, intro, notYou } = told(words)
    const when = momentWords(words.dates, Math.floor(to.at / 60), Math.floor(now / 60))
    return [
      {
        recipientId: to.id,
        to: { address: to.email },
        locale: to.locale,
        subject,
        body: [
          { say: words.mail.greeting(to.name) },
          { say: intro(when) },
          { say: words.staff.wasYou },
          { say: notYou },
          {
            act: words.staff.act,
            href: `${origin}/werk${to.locale === 'en' ? '/en' : ''}/beveiliging`,
          },
          { say: words.staff.why },
        ],
      },
    ]
  }

  return {
    'passkey-added': aboutAccount(({ staff }) => staff.added),
    'passkey-removed': aboutAccount(({ staff }) => staff.removed),
    // Whether there was a passkey to sign in by instead is seen when it is written.
    'signed-in-by-code': async ({ subjectId }, now) => {
      const [user] = await findCodeUser(directory.db, subjectId)
      if (!user?.usedAt) return null
      return notice({ ...user, at: user.usedAt }, ({ staff }) => staff.byCode, now)
    },
  }
}

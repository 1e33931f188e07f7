import type { Store } from '../../../db/open'
import { deriveCode } from '../../auth/secrets'
import type { Locale } from '../../http/schemas'
import { type LetterWords, letterWords } from '../../messages/letters'
import type { Pronoun } from '../../messages/nl/mail'
import type { Part } from '../../outbox/body'
import type { Composers, Draft, OwedLetter } from '../../outbox/letter'
import { wallOf } from '../../time/amsterdam'
import { findAccountById, findChange, findLiveCode } from './queries'

/** Who writes: an organisation to residents, or the service itself to staff. */
export interface CodeSender {
  readonly name: string
  readonly pronoun: Pronoun
  readonly phone: string
  readonly phoneHours: string
  readonly email: string
}

export interface AccountLetterDeps {
  /** Where the challenges are: a tenant's database, or the directory. */
  readonly store: Store
  readonly sender: CodeSender
  readonly secretKey: string
  /** Scheme and host of the pages, without a slash at the end. */
  readonly origin: string
}

interface Challenge {
  readonly id: string
  readonly email: string
  readonly locale: Locale
}

/** Who writes the letters about signing in. The subject of both kinds is a challenge. */
export function accountLetters(deps: AccountLetterDeps): Composers {
  return {
    'sign-in-code': codeLetter(deps, ({ mail }) => mail.codeIntro),
    'no-staff-account': noAccountLetter(deps),
    'address-code': codeLetter(deps, ({ staff }) => staff.addressIntro),
    'address-changed': addressChangedLetter(deps),
  }
}

function codeLetter(
  { store, sender, secretKey }: AccountLetterDeps,
  intro: (words: LetterWords) => string,
) {
  return async (owed: OwedLetter, now: number): Promise<Draft[] | null> => {
    // A code that has ended must not arrive any more.
    const [challenge] = await findLiveCode(store.db, owed.subjectId, now)
    if (!challenge) return null
    const words = letterWords(challenge.locale, sender.pronoun)
    const code = await deriveCode(secretKey, challenge.id)
    const until = words.dates.time(wallOf(Math.floor(challenge.expiresAt / 60)).time)
    return letter(challenge, sender, words, {
      subject: words.mail.codeSubject(`${code.slice(0, 3)} ${code.slice(3)}`),
      body: [
        { say: intro(words) },
        { code },
        { say: words.mail.codeUntil(until) },
        { say: words.mail.codeSecret },
      ],
    })
  }
}

function noAccountLetter({ store, sender, origin }: AccountLetterDeps) {
  return async (owed: OwedLetter, now: number): Promise<Draft[] | null> => {
    const [challenge] = await findLiveCode(store.db, owed.subjectId, now)
    if (!challenge) return null
    const words = letterWords(challenge.locale, sender.pronoun)
    return letter(challenge, sender, words, {
      subject: words.mail.noAccountSubject,
      body: [
        { say: words.mail.noAccountIntro },
        { say: words.mail.noAccountStaff },
        { say: words.mail.noAccountResident },
        { act: words.mail.noAccountAct, href: homeOf(origin, challenge.locale) },
        { say: words.mail.noAccountNothing },
      ],
    })
  }
}

/** To the address that an account has left, because whoever reads there may not have done that. */
function addressChangedLetter({ store, sender }: AccountLetterDeps) {
  return async ({ subjectId }: OwedLetter): Promise<Draft[] | null> => {
    const [change] = await findChange(store.db, subjectId)
    const [account] = change ? await findAccountById(store.db, change.accountId) : []
    if (!change?.confirmedAt || !account) return null
    const words = letterWords(account.locale, sender.pronoun)
    return [
      {
        recipientId: `${change.id}-old`,
        to: { address: change.oldEmail },
        locale: account.locale,
        subject: words.staff.moved.subject,
        body: [
          { say: words.mail.greeting(account.name) },
          { say: words.staff.moved.intro },
          { say: words.staff.wasYou },
          { say: words.staff.moved.notYou },
          { say: words.staff.why },
        ],
      },
    ]
  }
}

function letter(
  { id, email, locale }: Challenge,
  sender: CodeSender,
  words: LetterWords,
  { subject, body }: { subject: string; body: readonly Part[] },
): Draft[] {
  const { name, phone, phoneHours } = sender
  const call = phoneHours
    ? words.mail.callHours(name, phone, phoneHours)
    : words.mail.call(name, phone)
  return [
    {
      recipientId: id,
      to: { address: email },
      ...(sender.email ? { replyTo: { name, address: sender.email } } : {}),
      locale,
      subject,
      body: [
        { say: words.mail.greeting(null) },
        ...body,
        ...(phone ? [{ say: call }] : []),
        { say: words.mail.codeWhy(name) },
      ],
    },
  ]
}

// The home page of the service stands above all organisations: '/' and '/en'.
const homeOf = (origin: string, locale: Locale) => (locale === 'nl' ? `${origin}/` : `${origin}/en`)

import type { Locale } from '../http/schemas'
import type { Part } from './body'

export interface Address {
  readonly name?: string
  readonly address: string
}

export interface Attachment {
  /** ASCII, without a path. */
  readonly filename: string
  readonly contentType: string
  readonly content: string
}

/** A mail, ready to go. */
export interface Letter {
  /** With its angle brackets; the same each time this letter is tried. */
  readonly messageId: string
  readonly from: Address
  readonly to: Address
  readonly replyTo?: Address
  readonly subject: string
  readonly text: string
  readonly html: string
  readonly attachments: readonly Attachment[]
  readonly locale: Locale
  readonly headers: Readonly<Record<string, string>>
  /** Slug of the tenant that it comes from; null: the service itself. Never sent along. */
  readonly tenant: string | null
}

/** What a composer writes; who sends it and under which id is the outbox's business. */
export interface Draft {
  /** Id of the account or row that stands for the recipient: part of the Message-ID. */
  readonly recipientId: string
  readonly to: Address
  readonly replyTo?: Address
  readonly locale: Locale
  readonly subject: string
  readonly body: readonly Part[]
  readonly attachments?: readonly Attachment[]
}

/** A row of the outbox, as the slice that owed it sees it again. */
export interface OwedLetter {
  readonly id: string
  readonly kind: string
  readonly subjectId: string
  readonly revision: number
  readonly params: Readonly<Record<string, string | number>>
}

/**
 * Writes what is owed from the facts as they are now (`now`: epoch seconds). One draft for each
 * recipient; null or none when what it would say is no longer true.
 */
export type Composer = (owed: OwedLetter, now: number) => Promise<readonly Draft[] | null>
export type Composers = Readonly<Record<string, Composer>>

/** In whose name letters go out. */
export interface Sender {
  readonly from: Address
  readonly tenant: string | null
}

/** Whatever carries a letter away. */
export interface Mailer {
  /** After how long a letter that was begun counts as lost, so that another may send it. */
  readonly leaseSeconds: number
  /** Resolves when somebody else has taken the letter over; throws `MailFault` when not. */
  send(letter: Letter): Promise<void>
}

/** Why a letter could not be handed over, in words that may be stored: nobody's data in them. */
export class MailFault extends Error {
  override name = 'MailFault'
}

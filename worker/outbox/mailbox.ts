import { type Letter, type Mailer, MailFault } from './letter'

/** What the serving process of a desk offers: somewhere to put mail and to read it back. */
export type LocalService = Pick<Fetcher, 'fetch'>

/** A letter as the local mailbox keeps it and `/dev/mailbox` gives it. */
export interface KeptLetter {
  readonly id: string
  readonly messageId: string
  /** Name and address: 'Gemeente Hoorn <post@localhost>'. */
  readonly from: string
  /** The bare address. */
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly html: string
  readonly tenant: string | null
  readonly locale: string
  /** RFC 3339. */
  readonly sentAt: string
  readonly attachments: readonly { filename: string; contentType: string; content: string }[]
}

/** The `LOCAL` binding when it is one, else null: a variable of that name does not count. */
export function localServiceOf(local: unknown): LocalService | null {
  return isService(local) ? local : null
}

function isService(local: unknown): local is LocalService {
  return typeof local === 'object' && local !== null && 'fetch' in local
}

/** Mail that stays on this desk. */
export function mailboxMailer(local: LocalService, now: () => number): Mailer {
  return {
    leaseSeconds: 10,
    async send({ from, to, messageId, subject, text, html, tenant, locale, attachments }: Letter) {
      const kept: Omit<KeptLetter, 'id'> = {
        messageId,
        from: from.name ? `${from.name} <${from.address}>` : from.address,
        to: to.address,
        subject,
        text,
        html,
        tenant,
        locale,
        sentAt: new Date(now()).toISOString(),
        attachments: [...attachments],
      }
      const answer = await local.fetch('http://local/mailbox', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(kept),
      })
      if (!answer.ok) throw new MailFault(`the local mailbox answered ${answer.status}`)
    },
  }
}

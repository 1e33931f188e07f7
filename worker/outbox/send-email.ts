import { EmailMessage } from 'cloudflare:email'
import { type Letter, type Mailer, MailFault } from './letter'
import { mimeOf } from './mime'

/**
 * Cloudflare's `send_email` binding. It takes raw mail, so that the Message-ID is ours: the form
 * that takes fields gives each try an id of its own.
 */
export function sendEmailMailer(binding: SendEmail, now: () => number): Mailer {
  return {
    leaseSeconds: 120,
    async send(letter: Letter) {
      const raw = mimeOf(letter, new Date(now()))
      const message = new EmailMessage(letter.from.address, letter.to.address, raw)
      await binding.send(message).catch(() => {
        throw new MailFault('send_email refused the letter')
      })
    },
  }
}

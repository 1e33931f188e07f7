import { type Mailer, MailFault } from './letter'
import { localServiceOf, mailboxMailer } from './mailbox'
import { sendEmailMailer } from './send-email'
import { type SmtpSettings, smtpMailer } from './smtp'

/** The settings of a deployment, as far as mail goes. */
export interface MailEnv {
  readonly SMTP_HOST?: string
  /** 465 when not given. Cloudflare blocks 25. */
  readonly SMTP_PORT?: string
  readonly SMTP_USER?: string
  readonly SMTP_PASS?: string
  /** `implicit`, `starttls` or `none`; by the port when not given. */
  readonly SMTP_TLS?: string
  readonly SEND_EMAIL?: SendEmail
  /** The address that mail comes from; without it `post@` and the host of `PUBLIC_URL`. */
  readonly MAIL_FROM?: string
  readonly PUBLIC_URL: string
  readonly LOCAL?: unknown
}

/**
 * Who carries the mail of this deployment: an SMTP server when one is set, else Cloudflare's
 * binding, else the mailbox of this desk. Without any of them each letter is refused, so the
 * outbox keeps it and says why. The same without PUBLIC_URL: its links would lead nowhere.
 */
export function mailerFor(env: MailEnv, now: () => number): Mailer {
  const goesOut = env.SMTP_HOST || env.SEND_EMAIL
  if (goesOut && !URL.canParse(env.PUBLIC_URL)) return refusing('PUBLIC_URL is not set')
  if (env.SMTP_HOST) return smtpFor(env, env.SMTP_HOST, now)
  if (env.SEND_EMAIL) return sendEmailMailer(env.SEND_EMAIL, now)
  const local = localServiceOf(env.LOCAL)
  return local ? mailboxMailer(local, now) : refusing('no way to send mail is set')
}

/** The address that letters come from. */
export function senderAddress({ MAIL_FROM, PUBLIC_URL }: MailEnv): string {
  if (MAIL_FROM) return MAIL_FROM
  return `post@${URL.canParse(PUBLIC_URL) ? new URL(PUBLIC_URL).hostname : 'localhost'}`
}

function smtpFor(env: MailEnv, host: string, now: () => number): Mailer {
  const port = Number(env.SMTP_PORT || 465)
  const tls = env.SMTP_TLS || (port === 465 ? 'implicit' : 'starttls')
  if (!isTls(tls)) return refusing('SMTP_TLS must be implicit, starttls or none')
  if (port === 25) return refusing('SMTP_PORT 25 is blocked; use 465 or 587')
  if (tls === 'none' && env.SMTP_USER) return refusing('SMTP_TLS none would show SMTP_PASS')
  const { SMTP_USER: user, SMTP_PASS: pass } = env
  return smtpMailer({ host, port, tls, ...(user && pass ? { user, pass } : {}) }, now)
}

const isTls = (tls: string): tls is SmtpSettings['tls'] =>
  ['implicit', 'starttls', 'none'].includes(tls)

function refusing(why: string): Mailer {
  return {
    leaseSeconds: 10,
    async send() {
      throw new MailFault(why)
    },
  }
}

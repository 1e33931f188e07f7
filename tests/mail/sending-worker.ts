import { mailboxPages } from '../../worker/dev/mailbox'
import { type Letter, MailFault } from '../../worker/outbox/letter'
import { type MailEnv, mailerFor } from '../../worker/outbox/mailer-for'

const pages = mailboxPages()

/** POST a letter and it goes out; GET is the mailbox, mounted as the service mounts it. */
export default {
  async fetch(request, env) {
    if (request.method !== 'POST') {
      const url = new URL(request.url)
      url.pathname = url.pathname.replace(/^\/dev\/mailbox/, '') || '/'
      return pages.fetch(new Request(url, request), env)
    }
    const letter = await request.json<Letter>()
    const fault = await mailerFor(env, () => Date.parse('2026-11-19T09:00:00Z'))
      .send(letter)
      .then(
        () => null,
        (error: unknown) => (error instanceof MailFault ? error.message : `not a fault: ${error}`),
      )
    return Response.json({ fault })
  },
} satisfies ExportedHandler<MailEnv>

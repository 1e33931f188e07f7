import { type EmailOptions, LogLevel, WorkerMailer, type WorkerMailerOptions } from 'worker-mailer'
import { type Letter, type Mailer, MailFault } from './letter'
import { base64, headersOf } from './mime'

export interface SmtpSettings {
  readonly host: string
  readonly port: number
  readonly user?: string
  readonly pass?: string
  /** `implicit` (465), `starttls` (587), or `none`, for a server on this machine alone. */
  readonly tls: 'implicit' | 'starttls' | 'none'
}

/**
 * What worker-mailer 1.2.1 keeps private and has to be put right: its `read` spins for ever when
 * the server hangs up, and it goes on unencrypted when a server offers no STARTTLS. The version is
 * pinned, and tests/mail shows both.
 */
interface Session {
  readonly reader: ReadableStreamDefaultReader<Uint8Array>
  readonly supportsStartTls: boolean
  read(): Promise<string>
  auth(): Promise<void>
  initializeSmtpSession(): Promise<void>
  start(): Promise<void>
  send(email: EmailOptions): Promise<void>
  close(): Promise<void>
}

const deadlineSeconds = 50

/** SMTP through Cloudflare's sockets: a session of its own for each letter. */
export function smtpMailer(settings: SmtpSettings, now: () => number): Mailer {
  return {
    leaseSeconds: 120,
    async send(letter) {
      await withinDeadline(deliver(settings, emailOf(letter, new Date(now()))))
    },
  }
}

async function deliver(settings: SmtpSettings, email: EmailOptions): Promise<void> {
  const session = openSession(settings)
  try {
    await session.initializeSmtpSession()
    session.start().catch(() => undefined)
    await session.send(email)
  } catch (error) {
    throw faultOf(error)
  } finally {
    await session.close()
  }
}

function openSession(settings: SmtpSettings): Session {
  const { host, port, user, pass, tls } = settings
  const options: WorkerMailerOptions = {
    host,
    port,
    secure: tls === 'implicit',
    startTls: tls === 'starttls',
    ...(user && pass ? { credentials: { username: user, password: pass } } : {}),
    authType: ['plain', 'login'],
    // Its log lines quote addresses.
    logLevel: LogLevel.NONE,
    // Its default, with a server that can tell of failures, is to ask that none be told.
    dsn: { NOTIFY: { FAILURE: true }, RET: { HEADERS: true } },
    socketTimeoutMs: 20_000,
  }
  const session: Session = Reflect.construct(WorkerMailer, [options])
  const auth = session.auth.bind(session)
  session.read = () => readReply(session)
  session.auth = async () => {
    if (tls === 'starttls' && !session.supportsStartTls) {
      throw new MailFault('the SMTP server offers no STARTTLS')
    }
    await auth()
  }
  return session
}

/** One whole reply; only its last line has no hyphen after the code (RFC 5321, 4.2.1). */
async function readReply(session: Session): Promise<string> {
  const decoder = new TextDecoder()
  let reply = ''
  while (!/(?:^|\n)\d{3}(?: [^\n]*)?\n$/.test(reply.replaceAll('\r', ''))) {
    const { done, value } = await session.reader.read()
    if (done) throw new MailFault('the SMTP server hung up')
    reply += decoder.decode(value, { stream: true })
  }
  return reply
}

/** All headers are ours: worker-mailer's own neither fold nor guard against line ends. */
function emailOf(letter: Letter, date: Date): EmailOptions {
  for (const { address } of [letter.from, letter.to]) {
    if (!/^[^\s<>@]+@[^\s<>@]+$/.test(address)) throw new MailFault('no mail address')
  }
  return {
    from: { email: letter.from.address },
    to: { email: letter.to.address },
    subject: letter.subject,
    headers: Object.fromEntries(headersOf(letter, date)),
    text: letter.text,
    html: letter.html,
    attachments: letter.attachments.map(({ filename, contentType, content }) => ({
      filename,
      mimeType: contentType,
      content: base64(content),
    })),
  }
}

// A server's answer quotes the address; its code says enough.
function faultOf(error: unknown): MailFault {
  if (error instanceof MailFault) return error
  const words = error instanceof Error ? error.message : ''
  const code = /(?:^|\s)([45]\d\d)[ -]/.exec(words)?.[1]
  if (code) return new MailFault(`the SMTP server answered ${code}`)
  return new MailFault(/time/i.test(words) ? 'the SMTP server took too long' : 'SMTP failed')
}

async function withinDeadline(sending: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new MailFault('the SMTP server took too long')),
      deadlineSeconds * 1000,
    )
  })
  await Promise.race([sending, deadline]).finally(() => clearTimeout(timer))
}

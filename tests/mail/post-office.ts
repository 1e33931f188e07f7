import { once } from 'node:events'
import { resolve } from 'node:path'
import { type ParsedMail, simpleParser } from 'mailparser'
import { convertV4MiniflareOptions, Miniflare } from 'miniflare'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { build } from 'vite'
import type { openMailbox } from '../../scripts/mailbox.mjs'

export interface PostOffice {
  readonly port: number
  readonly mails: ParsedMail[]
  readonly recipients: string[]
  /** Resolves with what has arrived once that is `count` letters. */
  arrived(count: number): Promise<readonly ParsedMail[]>
  close(): Promise<void>
}

/** A real SMTP server on this machine. Without AUTH and STARTTLS unless a test asks for them. */
export async function openPostOffice(options: SMTPServerOptions = {}): Promise<PostOffice> {
  const mails: ParsedMail[] = []
  const recipients: string[] = []
  const waiting = new Set<() => void>()
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    onData(stream, session, done) {
      simpleParser(stream).then((mail) => {
        mails.push(mail)
        recipients.push(...session.envelope.rcptTo.map(({ address }) => address))
        done()
        for (const look of waiting) look()
      }, done)
    },
    ...options,
  })
  server.on('error', () => undefined)
  const listening = server.listen(0, '127.0.0.1')
  await once(listening, 'listening')
  const address = listening.address()
  if (!address || typeof address === 'string') throw new Error('no port')
  return {
    port: address.port,
    mails,
    recipients,
    arrived: (count) =>
      new Promise((resolve) => {
        const look = () => {
          if (mails.length < count) return
          waiting.delete(look)
          resolve(mails)
        }
        waiting.add(look)
        look()
      }),
    close: () => new Promise((closed) => server.close(() => closed())),
  }
}

/** A worker in workerd that sends the letter that it is posted, by the settings it is given. */
export async function openSendingWorker(
  bindings: Record<string, string>,
  { local, sendEmailTo }: { local?: ReturnType<typeof openMailbox>; sendEmailTo?: string } = {},
): Promise<Miniflare> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    ssr: { noExternal: true },
    build: {
      ssr: resolve(import.meta.dirname, 'sending-worker.ts'),
      write: false,
      rolldownOptions: { external: [/^cloudflare:/], output: { codeSplitting: false } },
    },
  })
  const [chunk] = 'output' in built ? built.output : []
  return new Miniflare(
    convertV4MiniflareOptions({
      modules: true,
      script: chunk?.code ?? '',
      compatibilityDate: '2026-10-12',
      cf: false,
      telemetry: { enabled: false },
      bindings: { PUBLIC_URL: 'https://plekken.example', ...bindings },
      ...(sendEmailTo
        ? {
            email: {
              send_email: [{ name: 'SEND_EMAIL', allowed_destination_addresses: [sendEmailTo] }],
            },
          }
        : {}),
      ...(local ? { serviceBindings: { LOCAL: local } } : {}),
    }),
  )
}

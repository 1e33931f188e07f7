import { sha256Hex } from '../auth/secrets'
import { htmlOf, textOf } from './body'
import type { Draft, Letter, Sender } from './letter'

/** A draft with its envelope: who sends it, and the id that it keeps however often it is tried. */
export async function addressed(draft: Draft, rowId: string, sender: Sender): Promise<Letter> {
  const { recipientId, body, attachments = [], ...rest } = draft
  const host = sender.from.address.slice(sender.from.address.lastIndexOf('@') + 1)
  const event = (await sha256Hex(rowId)).slice(0, 32)
  const recipient = (await sha256Hex(recipientId)).slice(0, 16)
  return {
    ...rest,
    messageId: `<${event}.${recipient}@${host}>`,
    from: sender.from,
    text: textOf(body),
    html: htmlOf(draft.subject, body, draft.locale),
    attachments,
    // RFC 3834: out-of-office programs do not answer what says that it was generated.
    headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': draft.locale },
    tenant: sender.tenant,
  }
}

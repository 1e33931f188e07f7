import type { Statements } from '../../../worker/features/statements/contract'
import { Original } from '../../ui/original'
import { useOriginalLanguage } from '../../ui/original-language'
import { PhoneLink } from '../../ui/phone-link'
import { Facts } from '../../ui/table'
import { MailLink } from './own-text'
import { useWords } from './words'

/** Phone with its hours, mail, and the addresses to write and to come to. */
export function Reach({ contact }: { contact: Statements['contact'] }) {
  const { contact: words } = useWords()
  const { phone, phoneHours, email, postAddress, visitAddress } = contact
  return (
    <Facts
      rows={[
        [words.phone, phone && <PhoneLink number={phone} />],
        [words.hours, phoneHours && <Original>{phoneHours}</Original>],
        [words.email, email && <MailLink address={email} />],
        [words.postAddress, postAddress && <Lines>{postAddress}</Lines>],
        [words.visitAddress, visitAddress && <Lines>{visitAddress}</Lines>],
      ]}
    />
  )
}

function Lines({ children }: { children: string }) {
  return (
    <span className="prose" lang={useOriginalLanguage()}>
      {children}
    </span>
  )
}

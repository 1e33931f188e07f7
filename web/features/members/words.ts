import { useApp } from '../../app-context'
import { members as en } from '../../messages/en/members'
import { members as nl } from '../../messages/nl/members'
import { addressed } from '../../words/address'

// Apart from the words of all other pages: only administrators load them.
const words = { nl, en }

export type MemberWords = typeof nl

export function useWords(): MemberWords {
  const { locale, organisation } = useApp()
  return addressed(words[locale], organisation?.address ?? 'je')
}

import { useApp } from '../../app-context'
import { invitation as en } from '../../messages/en/invitation'
import { invitation as nl } from '../../messages/nl/invitation'
import { addressed } from '../../words/address'

// Apart from the words of administrators: whoever is invited loads only these.
const words = { nl, en }

export function useWords(): typeof nl {
  const { locale, organisation } = useApp()
  return addressed(words[locale], organisation?.address ?? 'je')
}

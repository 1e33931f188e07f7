import { useApp } from '../../app-context'
import { retention as en } from '../../messages/en/retention'
import { retention as nl } from '../../messages/nl/retention'
import { addressed } from '../../words/address'

// Apart from the words of all other pages: few people ever open these.
const words = { nl, en }

export function useWords(): typeof nl {
  const { locale, organisation } = useApp()
  return addressed(words[locale], organisation?.address ?? 'je')
}

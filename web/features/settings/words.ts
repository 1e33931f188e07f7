import { useApp } from '../../app-context'
import { settings as en } from '../../messages/en/settings'
import { settings as nl } from '../../messages/nl/settings'
import { addressed } from '../../words/address'

// Apart from the words of all other pages: only administrators load them.
const words = { nl, en }

export function useWords(): typeof nl {
  const { locale, organisation } = useApp()
  return addressed(words[locale], organisation?.address ?? 'je')
}

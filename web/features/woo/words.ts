import { useApp } from '../../app-context'
import { woo as en } from '../../messages/en/woo'
import { woo as nl } from '../../messages/nl/woo'
import { addressed } from '../../words/address'

// Apart from the words of all other pages: only administrators of a gemeente load them.
const words = { nl, en }

export function useWords(): typeof nl {
  const { locale, organisation } = useApp()
  return addressed(words[locale], organisation?.address ?? 'je')
}

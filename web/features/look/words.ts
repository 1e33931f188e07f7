import { useApp } from '../../app-context'
import { look as en } from '../../messages/en/look'
import { look as nl } from '../../messages/nl/look'
import { addressed } from '../../words/address'

// Apart from the words of all other pages: only administrators load them.
const words = { nl, en }

export type LookWords = typeof nl

export function useWords(): LookWords {
  const { locale, organisation } = useApp()
  return addressed(words[locale], organisation?.address ?? 'je')
}

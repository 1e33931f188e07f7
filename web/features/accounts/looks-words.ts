import { useApp } from '../../app-context'
import { looks as en } from '../../messages/en/looks'
import { looks as nl } from '../../messages/nl/looks'
import { addressed } from '../../words/address'

// Apart from the words of all other pages: few people ever open this one.
const words = { nl, en }

export function useWords(): typeof nl {
  const { locale, organisation } = useApp()
  return addressed(words[locale], organisation?.address ?? 'je')
}

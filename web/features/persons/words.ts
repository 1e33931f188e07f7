import { useApp } from '../../app-context'
import { persons as en } from '../../messages/en/persons'
import { persons as nl } from '../../messages/nl/persons'
import { addressed } from '../../words/address'

// Apart from the words of all other pages: few people are ever here.
const words = { nl, en }

export function useWords(): typeof nl {
  const { locale, organisation } = useApp()
  return addressed(words[locale], organisation?.address ?? 'je')
}

import { useApp } from '../../app-context'
import { measurements as en } from '../../messages/en/measurements'
import { measurements as nl } from '../../messages/nl/measurements'
import { addressed } from '../../words/address'

// Apart from the words of all other pages: only these pages load them.
const words = { nl, en }

export function useWords(): typeof nl {
  const { locale, organisation } = useApp()
  return addressed(words[locale], organisation?.address ?? 'je')
}

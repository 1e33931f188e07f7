import { useApp } from '../../app-context'
import { gatherings as en } from '../../messages/en/gatherings'
import { gatherings as nl } from '../../messages/nl/gatherings'
import { addressed } from '../../words/address'

// Apart from the words of all other pages: only the pages of gatherings load them.
const both = { nl, en }

export function useWords(): typeof nl {
  const { locale, organisation } = useApp()
  return addressed(both[locale], organisation?.address ?? 'je')
}

import { useApp } from '../../app-context'
import { operator as en } from '../../messages/en/operator'
import { operator as nl } from '../../messages/nl/operator'

// Apart from the words of all other pages: only operators load them.
const words = { nl, en }

export function useWords(): typeof nl {
  return words[useApp().locale]
}

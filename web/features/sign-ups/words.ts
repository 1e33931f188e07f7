import { useApp } from '../../app-context'
import { signUp as en } from '../../messages/en/sign-up'
import { signUp as nl } from '../../messages/nl/sign-up'

// Apart from the words of all other pages: residents never load what organisations read.
const words = { nl, en }

export function useWords(): typeof nl {
  return words[useApp().locale]
}

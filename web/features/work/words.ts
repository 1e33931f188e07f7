import { useApp } from '../../app-context'
import { work as en } from '../../messages/en/work'
import { work as nl } from '../../messages/nl/work'

// Apart from the words of all other pages: only staff load them.
const words = { nl, en }

export function useWords(): typeof nl {
  return words[useApp().locale]
}

import { useApp } from '../../app-context'
import { procurement as en } from '../../messages/en/procurement'
import { procurement as nl } from '../../messages/nl/procurement'

// Apart from the words of all other pages: only buyers and officers load them.
const words = { nl, en }

export type ProcurementWords = (typeof words)['nl']

export function useWords(): ProcurementWords {
  return words[useApp().locale]
}

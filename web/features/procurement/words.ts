import { useApp } from '../../app-context'
import { agreement as agreementEn } from '../../messages/en/agreement'
import { procurement as en } from '../../messages/en/procurement'
import { agreement as agreementNl } from '../../messages/nl/agreement'
import { procurement as nl } from '../../messages/nl/procurement'

// Apart from the words of all other pages: only buyers and officers load them.
const words = {
  nl: { ...nl, agreement: agreementNl },
  en: { ...en, agreement: agreementEn },
}

export type ProcurementWords = (typeof words)['nl']

export function useWords(): ProcurementWords {
  return words[useApp().locale]
}

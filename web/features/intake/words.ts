import { useApp } from '../../app-context'
import { intake as en } from '../../messages/en/intake'
import { intake as nl } from '../../messages/nl/intake'
import { addressed } from '../../words/address'

// Apart from the words of all other pages: only these pages load them.
const words = { nl, en }

export type IntakeWords = typeof nl
/** What a text can be about. */
export type Subject = keyof IntakeWords['subjects']

export function useWords(): IntakeWords {
  const { locale, organisation } = useApp()
  return addressed(words[locale], organisation?.address ?? 'je')
}

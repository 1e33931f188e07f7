import { useApp } from '../../app-context'
import { statements as en } from '../../messages/en/statements'
import { statements as nl } from '../../messages/nl/statements'
import { addressed } from '../../words/address'

// Apart from the words of all other pages: only these pages load them.
const words = { nl, en }

export type StatementWords = typeof nl

export function useWords(): StatementWords {
  const { locale, organisation } = useApp()
  return addressed(words[locale], organisation?.address ?? 'je')
}

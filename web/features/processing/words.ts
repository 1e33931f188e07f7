import { useApp } from '../../app-context'
import { processing as en } from '../../messages/en/processing'
import { processing as nl } from '../../messages/nl/processing'

// Apart from the words of all other pages: only these pages load them.
const words = { nl, en }

export function useWords() {
  return words[useApp().locale]
}

/** The word for a code of the register. A test sees to it that each code has one. */
export function wordOf(list: Readonly<Record<string, string>>, code: string): string {
  return list[code] ?? code
}

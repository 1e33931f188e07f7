import { useApp } from '../../app-context'
import { plan as en } from '../../messages/en/plan'
import { plan as nl } from '../../messages/nl/plan'
import { addressed } from '../../words/address'

// Apart from the words of all other pages: only who works on projects loads them.
const words = { nl, en }

export type PlanWords = typeof words.nl

export function useWords(): PlanWords {
  const { locale, organisation } = useApp()
  return addressed(words[locale], organisation?.address ?? 'je')
}

/** A number as people read it: '1.240'. */
export function numberWords(locale: 'nl' | 'en', number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, locale === 'nl' ? '.' : ',')
}

/** What a language is called, of those that the page knows. */
export function nameOfLanguage(
  languages: readonly { code: string; name: string }[],
  code: string,
): string {
  return languages.find((each) => each.code === code)?.name ?? code
}

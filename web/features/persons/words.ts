import { useApp } from '../../app-context'
import { localeOf } from '../../locale'
import type { persons } from '../../messages/nl/persons'
import { addressed } from '../../words/address'

type Words = typeof persons

// Apart from the words of all other pages: few people are ever here. A browser loads those of one
// language: with both, the page would weigh more than a place.
const nl = async (): Promise<Words> => (await import('../../messages/nl/persons')).persons
const en = async (): Promise<Words> => (await import('../../messages/en/persons')).persons
const isEnglish = import.meta.env.SSR || localeOf(window.location.pathname) === 'en'
const isDutch = import.meta.env.SSR || !isEnglish
const words = { nl: isDutch ? await nl() : null, en: isEnglish ? await en() : null }

export function useWords(): Words {
  const { locale, organisation } = useApp()
  const ofLocale = words[locale]
  if (!ofLocale) throw new Error(`the words of ${locale} are not there`)
  return addressed(ofLocale, organisation?.address ?? 'je')
}

import { useApp } from '../../app-context'
import { intake as en } from '../../messages/en/intake'
import { themes as themesEn } from '../../messages/en/themes'
import { intake as nl } from '../../messages/nl/intake'
import { themes as themesNl } from '../../messages/nl/themes'
import { addressed } from '../../words/address'

// Apart from the words of all other pages: only these pages load them.
const words = {
  nl: { ...nl, themeNames: themesNl },
  en: { ...en, themeNames: themesEn },
}

export type IntakeWords = typeof words.nl
/** What a text can be about. */
export type Subject = keyof IntakeWords['subjects']

export function useWords(): IntakeWords {
  const { locale, organisation } = useApp()
  return addressed(words[locale], organisation?.address ?? 'je')
}

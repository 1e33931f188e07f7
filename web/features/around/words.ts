import { useApp } from '../../app-context'
import { around as en } from '../../messages/en/around'
import { themes as themesEn } from '../../messages/en/themes'
import { around as nl } from '../../messages/nl/around'
import { themes as themesNl } from '../../messages/nl/themes'
import { addressed } from '../../words/address'

// Apart from the words of all other pages: only who works on projects loads them.
const words = {
  nl: { ...nl, themeNames: themesNl },
  en: { ...en, themeNames: themesEn },
}

export type AroundWords = typeof words.nl

export function useWords(): AroundWords {
  const { locale, organisation } = useApp()
  return addressed(words[locale], organisation?.address ?? 'je')
}

export type OwnThemes = readonly { id: string; name: string }[]

/** What a theme is called: of everybody in words, of the organisation as it typed it. */
export function themeName(words: AroundWords, own: OwnThemes, theme: string): string {
  return own.find(({ id }) => id === theme)?.name ?? words.themeNames[theme] ?? theme
}

import { useApp } from '../app-context'

/** Organisations write their texts in Dutch: the `lang` for such a text on a page in another one. */
export function useOriginalLanguage(): 'nl' | undefined {
  return useApp().locale === 'nl' ? undefined : 'nl'
}

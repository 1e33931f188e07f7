import { useApp } from '../../app-context'
import { promise as promiseEn } from '../../messages/en/promise'
import { story as storyEn } from '../../messages/en/story'
import { storyDesk as deskEn } from '../../messages/en/story-desk'
import { promise as promiseNl } from '../../messages/nl/promise'
import { story as storyNl } from '../../messages/nl/story'
import { storyDesk as deskNl } from '../../messages/nl/story-desk'
import { addressed } from '../../words/address'

// Apart from the words of all other pages: only the pages of a story load them.
const both = {
  nl: { ...storyNl, promise: promiseNl, desk: deskNl },
  en: { ...storyEn, promise: promiseEn, desk: deskEn },
}

export function useWords(): typeof both.nl {
  const { locale, organisation } = useApp()
  return addressed(both[locale], organisation?.address ?? 'je')
}

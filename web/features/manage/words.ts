import { useApp } from '../../app-context'
import { manage as manageEn } from '../../messages/en/manage'
import { managePlace as placeEn } from '../../messages/en/manage-place'
import { manage as manageNl } from '../../messages/nl/manage'
import { managePlace as placeNl } from '../../messages/nl/manage-place'
import { addressed } from '../../words/address'

// Apart from the words of all other pages: residents never load what hosts read.
const words = {
  nl: { ...manageNl, place: placeNl },
  en: { ...manageEn, place: placeEn },
}

export type ManageWords = typeof words.nl

/** The words of the pages for hosts, in the language of the page. */
export function useWords(): ManageWords {
  const { locale, organisation } = useApp()
  return addressed(words[locale], organisation?.address ?? 'je')
}

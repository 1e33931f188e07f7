import type { Locale } from '../http/schemas'

const words = {
  nl: {
    file: 'mensen',
    columns: ['Naam', 'E-mail', 'Rol', 'Plekken', 'Van', 'Tot en met', 'Van buiten'],
    roles: {
      host: 'gastheer of gastvrouw',
      wijkverbinder: 'wijkverbinder',
      professional: 'medewerker',
      admin: 'beheerder',
    },
    yes: 'ja',
    no: 'nee',
  },
  en: {
    file: 'people',
    columns: ['Name', 'E-mail', 'Role', 'Places', 'From', 'Until', 'From outside'],
    roles: {
      host: 'host',
      wijkverbinder: 'wijkverbinder',
      professional: 'professional',
      admin: 'administrator',
    },
    yes: 'yes',
    no: 'no',
  },
}

/** The words in the file of an organisation's people; the roles are those that an import reads. */
export function memberWords(locale: Locale) {
  return words[locale]
}

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
      'project-lead': 'projectleider',
      'project-member': 'lid van het projectteam',
      buddy: 'buddy',
      partner: 'organisatie die meedoet',
      'decision-maker': 'wie beslist',
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
      'project-lead': 'project leader',
      'project-member': 'member of the project team',
      buddy: 'buddy',
      partner: 'organisation that takes part',
      'decision-maker': 'who decides',
    },
    yes: 'yes',
    no: 'no',
  },
}

/** The words in the file of an organisation's people; the roles are those that an import reads. */
export function memberWords(locale: Locale) {
  return words[locale]
}

/** Words of the page where somebody sees who looked at their details. */
export const looks = {
  title: 'Wie keek naar {je|uw} gegevens',
  lead: 'Een gastheer, gastvrouw, medewerker of beheerder kan {je|uw} reservering openen. Dan komt het hier te staan.',
  empty: 'Niemand heeft {je|uw} gegevens geopend.',
  names: (months: number) =>
    `Namen van vrijwilligers staan er niet bij, wel hun rol en de plek. We bewaren dit ${months} maanden.`,
  ask: 'Klopt er iets niet? Bel ons. Het nummer staat onder aan deze pagina.',
  roles: {
    host: 'een gastheer of gastvrouw',
    admin: 'een beheerder',
    professional: 'een medewerker',
    wijkverbinder: 'een wijkverbinder',
    operator: 'iemand die de website draait',
    'project-lead': 'wie het project leidt',
    'decision-maker': 'wie beslist',
  } as Record<string, string>,
  purposes: {
    booking: 'opende {je|uw} reservering',
    members: 'opende {je|uw} gegevens als lid',
    'on-request': 'zocht {je|uw} gegevens op omdat {je|u} erom vroeg',
  },
  line: (who: string, what: string) => `${who} ${what}`,
  ofPlace: (place: string) => `van ${place}`,
  back: 'Mijn gegevens',
}

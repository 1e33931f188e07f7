import type { home as nl } from '../nl/home'

export const home: typeof nl = {
  title: 'A room close to home, booked in a minute',
  lead: 'See which room is free. Book it on your phone, or call.',
  choose: 'Choose your organisation',
  kinds: {
    gemeente: 'Municipality',
    woningcorporatie: 'Housing corporation',
    zorginstelling: 'Care organisation',
  },
  howTitle: 'How it works',
  how: [
    'Choose a place and a time that is free.',
    'Fill in your name and how many people will come.',
    'Type the code from the email. The room is yours.',
  ],
  empty: 'The organisations that take part will stand here. None has joined yet.',
  staff: 'Sign in for staff',
  organisations: 'For organisations',
  api: 'About the API',
  about:
    'Samen Lukt Het Zelf is a way of working. Residents shape their own neighbourhood. This website helps.',
}

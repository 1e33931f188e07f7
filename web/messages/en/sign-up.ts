import type { signUp as dutch } from '../nl/sign-up'

/** Words of the pages for organisations that want to take part. */
export const signUp: typeof dutch = {
  aboutTitle: 'For organisations',
  aboutHeading: 'Let residents shape their own neighbourhood',
  aboutLead:
    'For municipalities, housing corporations and care institutions. You can start in ten minutes.',
  getTitle: 'What you get',
  get: [
    'A website of your own for all meeting places. Residents see what is free and book it themselves.',
    'A room can never be booked twice.',
    'Volunteers see on their phone who is coming, and decide about requests.',
    'Dutch and English, in plain words. Also on an old phone, and without a password.',
    'A database of your own. Your data never stands beside that of others.',
  ],
  costTitle: 'What it costs',
  costText: 'Prices without VAT. The trial is free and does not become a paid plan by itself.',
  planText: {
    trial: (days) => `Trial, ${days} days`,
    small: 'Small',
    large: 'Large',
  },
  free: 'Free',
  perMonth: (euros) => `€ ${euros} a month`,
  upTo: (places, projects) =>
    `up to ${places} places and ${projects} ${projects === 1 ? 'project' : 'projects'} at a time`,
  noLimit: 'as many places and projects as you like',
  procurement: 'For purchasing and privacy: agreement, security, and what stands where',
  stepsTitle: 'How it goes',
  steps: [
    'Fill in the form. You get a code by mail.',
    'Type the code. The pages of your organisation are ready then.',
    'Add a place. Residents do not see anything yet.',
    'Show that it is really you, and accept the agreement. Then the pages open.',
  ],
  start: 'Sign your organisation up',
  agreement: 'Read the processing agreement',
  print: 'Print this agreement',

  formTitle: 'Sign your organisation up',
  formLead: 'This takes about five minutes. Nothing is final yet.',
  organisationTitle: 'The organisation',
  kind: 'What kind of organisation is it?',
  kinds: {
    gemeente: 'Municipality',
    woningcorporatie: 'Housing corporation',
    zorginstelling: 'Care institution',
  },
  name: 'Name of the organisation',
  nameHint: 'A municipality can choose from the list. Is yours not there? Then just type the name.',
  kvkNumber: 'KvK number',
  kvkHint: 'Eight digits. It is on your extract and often on your website.',
  phone: 'Telephone number for residents',
  phoneHint: 'This number will be on all pages. You can change it later.',
  address: 'Address of your pages',
  addressHint:
    'The part after the slash, hoorn for instance. Small letters, digits and hyphens. Leave it empty and we make one.',
  suggestions: 'These addresses are still free:',
  plan: 'Plan',
  youTitle: 'You',
  youText: 'You will be the first administrator. Later you invite colleagues.',
  applicantName: 'Your name',
  email: 'Your mail address at work',
  emailHint: 'We send a code to it.',
  ask: 'Send me a code',

  codeTitle: 'Type the code',
  codeText: 'We sent a code to your mail address. Look in the spam folder too.',
  code: 'Code',
  codeHint: 'Six digits',
  verify: 'Make our pages',
  again: 'Back to the form',

  statusTitle: 'Your sign-up',
  ready: (name) => `The pages of ${name} are ready`,
  readyLead: 'You can start at once. Residents do not see anything yet.',
  readySteps: [
    'Add your first place, with a room and opening hours.',
    'See how it looks to residents.',
    'Show that it is really you. Then you open the pages for residents.',
  ],
  nextTitle: 'What you do now',
  manage: 'Go to manage',
  addressOf: 'Your address',
  waiting: 'You are on the waiting list',
  waitingLead: (ahead) =>
    ahead === 0
      ? 'All room is in use now. You are first in line.'
      : `All room is in use now. ${ahead === 1 ? '1 organisation is' : `${ahead} organisations are`} before you.`,
  waitingText: 'What you filled in is kept. You get a mail as soon as all is ready.',
  moving: 'We are making your pages',
  movingText: 'This takes a minute at most. You get a mail when it is done.',
  look: 'See whether it is ready',
}

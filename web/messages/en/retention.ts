import type { retention as nl } from '../nl/retention'

export const retention: typeof nl = {
  title: 'Keeping and erasing',
  lead: 'How long data stays. After that it goes by itself.',
  saved: 'That is saved. It holds from now on.',
  pages: 'More about keeping and erasing',
  previewLink: 'What would go now?',
  declarationsLink: 'Declarations of destruction',
  change: 'Change',
  changeOf: (what) => `Change: ${what}`,
  keptFor: (term) => `Stays ${term}`,
  standard: (term) => `The standard is ${term}.`,
  bounds: (least, most) => `Choose from ${least} up to ${most}.`,
  fixed: 'This term is fixed.',
  days: (count) => (count === 1 ? '1 day' : `${count} days`),
  months: (count) => (count === 1 ? '1 month' : `${count} months`),
  years: (count) => `${count} years`,
  length: { days: 'Number of days', months: 'Number of months', years: 'Number of years' },
  category: 'Category of the selection list',
  listTerm: 'Term of the selection list',
  listHint:
    'Of the Selectielijst gemeenten en intergemeentelijke organen 2020. Ask your archivist.',
  toConfirm: 'to be confirmed by the archivist',
  listTitle: 'Selection list',
  listText:
    'The Archives Act binds a gemeente. Each kind falls under a category of the selection list. We do not fill that in ourselves. Your archivist knows which one it is.',
  save: 'Save this term',
  cancel: 'Back without saving',
  alsoTitle: 'What else goes by itself',
  also: [
    'What somebody types with a booking: an hour after the time was let go.',
    'Codes to sign in: after a day.',
    'Where somebody is signed in: after 30 days without a visit.',
  ],
  staysTitle: 'What stays',
  stays: [
    'The log. It has numbers only, no names.',
    'Bookings without a name. So you can count how often a room was used.',
    'The declarations of destruction.',
  ],
  kinds: {
    booking: {
      title: 'Who booked',
      text: 'Name, phone number, message and explanation of a booking. We count from the day of the visit.',
    },
    'booking-note': {
      title: 'Messages with bookings',
      text: 'What somebody wrote with it. The form says that it is gone after 30 days. Sooner is fine.',
    },
    invoice: {
      title: 'Bookings on account',
      text: 'Tax law (AWR, article 52) asks for seven years. We count from the end of the year.',
    },
    account: {
      title: 'Accounts that nobody uses',
      text: 'We send a mail 60 days and 14 days before. Who signs in then keeps the account. Who has a role or a booking to come keeps it too.',
    },
    outbox: {
      title: 'Which mails went',
      text: 'Which mail went when. It has no addresses and no text.',
    },
    looked: {
      title: 'Who looked',
      text: 'Who opened the details of somebody else. That person can see it.',
    },
    question: {
      title: 'Who asked a question',
      text: 'Name, email address and phone number with a question about a project. We count from the answer. The question and the answer stay.',
    },
    gathering: {
      title: 'Who came to a gathering',
      text: 'Name, mail address and phone number with a sign-up. We count from the end of the gathering. The numbers stay.',
    },
    'audit-detail': {
      title: 'Reasons in the log',
      text: 'What a host wrote to set the rules aside.',
    },
    project: {
      title: 'Projects that have ended',
      text: 'The whole project, with all its texts, people and agreements. We count from the end of the year in which the last phase was closed.',
    },
  },

  previewTitle: 'What would go now?',
  previewLead: 'This is only looking. Nothing changes.',
  previewNothing: 'There is nothing that has to go now.',
  previewWhen: 'The website does this itself, a piece each hour. Each time a declaration is added.',
  what: 'What',
  howMany: 'How much',
  period: 'From when',
  none: 'nothing',
  fromTo: (from, to) => (from === to ? from : `${from} to ${to}`),
  warnings: (count) =>
    count === 1
      ? '1 person gets a mail: this account will go soon.'
      : `${count} people get a mail: their account will go soon.`,
  backToTerms: 'Back to the terms',

  declarationsTitle: 'Declarations of destruction',
  declarationsLead: 'What has gone, when, and by which rule. There are no persons in it.',
  declarationsEmpty: 'A line will appear here as soon as something is erased. Nothing was so far.',
  carriedOut: 'Erased on',
  term: 'Term',
  list: 'Selection list',
  by: { service: 'standard', organisation: 'own choice' },
  older: 'Older declarations',
  newest: 'Newest declarations',
  download: 'Download as a file (csv)',
  print: 'Print this list',
  number: 'Number',
}

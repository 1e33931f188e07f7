import type { procurement as nl } from '../nl/procurement'

export const procurement: typeof nl = {
  title: 'For purchasing and privacy',
  lead: 'All that a buyer or a data protection officer wants to know, on one page.',
  printed: 'This page is made from the software itself. Print it, or keep it as a pdf.',
  print: 'Print this page',
  contents: 'On this page',
  where: 'Tested in',
  kinds: {
    gemeente: 'Local government (gemeente)',
    woningcorporatie: 'Housing corporation',
    zorginstelling: 'Care institution',
  },
  subProcessors: {
    title: 'Who else processes, and where',
    use: {
      platform: 'Running the software',
      storage: 'Keeping data, files and queues',
      mail: 'Sending mail',
    },
    chosen: 'Mail server of choice',
    place: {
      nearest: 'In the data centre nearest to the visitor. From the Netherlands that is Europe.',
      eu: 'In the European Union. That is fixed when the database is made.',
      chosen: 'Where the mail server stands. Choose one in the European Union.',
    },
    none: 'Nobody else. The pages load nothing from other websites.',
  },
  register: {
    title: 'Register of processing',
    intro: 'This is the list of all personal data. A test fails when one is missing.',
  },
  dpia: {
    title: 'Draft of a DPIA',
    intro: 'This is a beginning, no verdict. The organisation’s own officer completes it.',
    parts: [
      {
        title: 'What happens',
        lines: [
          'People book a room with a name and mail address. A phone number is optional.',
          'A host sees who comes, and sometimes decides about a request.',
          'It is never about birth date, BSN, nationality, religion or a copy of a passport.',
          'No profiles of people are made. No computer decides about a person.',
        ],
      },
      {
        title: 'Is it needed, and could it be less?',
        lines: [
          'Without a name a host does not know who is at the door.',
          'Without a mail address no confirmation comes. Booking by phone is possible as well.',
          'A remark is optional, and is gone 30 days after the visit.',
        ],
      },
      {
        title: 'What can go wrong',
        lines: [
          'Somebody types about health in a remark. The form asks not to.',
          'A booking at a care institution can say something. So each organisation stands apart.',
          'A volunteer sees names and phone numbers. Only of the own place.',
          'A government outside Europe asks the platform for data. That is unlikely, not impossible.',
          'A mailbox is broken into. A code works for ten minutes, and once.',
        ],
      },
      {
        title: 'Questions that are still open',
        lines: [
          'Is the legal ground of each purpose right for this organisation?',
          'Which term fits the own selection list or the own policy?',
          'Is processing by an American platform acceptable here?',
          'Who answers questions of residents, and within what time?',
          'Are there places whose name already says something about a visitor?',
          'Was the works council or clients’ council asked?',
        ],
      },
    ],
  },
  security: {
    title: 'Security',
    intro: 'Here stands only what the software really does, with the test that shows it.',
    measures: {
      'own-database':
        'Each organisation has its own database. A mix-up never shows data of another.',
      permissions: 'One list says who may do what. Each function is tried for each role.',
      'no-password': 'There are no passwords. A code works once, ten minutes, five tries.',
      sessions: 'Of a session only a hash stands in the database.',
      'other-sites': 'Another website can do nothing with the session of a visitor.',
      headers: 'The browser gets strict rules. They stand below.',
      'no-third-party': 'No page fetches anything from another website.',
      input: 'Thousands of invented requests always get a proper answer.',
      limits: 'Too many attempts in a minute are refused.',
      logs: 'The logs of the server hold no names, addresses or search words.',
      audit: 'Each change stands in an audit trail that nobody can change or erase.',
      races: 'A room cannot be booked twice. The database refuses it.',
      tidy: 'Codes, sessions and remarks are erased in time.',
      migrations: 'A new version goes in as a whole, or not at all.',
    },
    headersTitle: 'Rules for the browser',
    cookiesTitle: 'Cookies that are set',
    cookieUse: {
      session: 'Being signed in with one organisation',
      staff: 'Being signed in as staff',
      browser: 'Knowing which browser holds a time',
    },
    cookieDays: (days) => (days === 1 ? '1 day' : `${days} days`),
    notTitle: 'What is not there yet',
    not: [
      'No audit by an independent body, such as a penetration test.',
      'No certificate, such as ISO 27001 or NEN 7510. The BIO was not assessed.',
      'Encryption on disk is the platform’s. The software adds nothing to it.',
    ],
  },
  exit: {
    title: 'Leaving',
    intro: 'Stopping is always possible. The data belong to the organisation.',
    steps: [
      'The operator of the service makes one archive of the whole organisation.',
      'It holds each table in an open format, with checksums.',
      'The organisation checks that all is there. The software is open: running it yourself works.',
      'Then the database is erased, and the organisation is told.',
    ],
    commands: 'The commands for it:',
    history: 'The platform keeps old versions for 30 days more. Then those are gone too.',
  },
  price: {
    title: 'What it costs',
    intro: 'Per month, without VAT. Nothing is added per resident or per booking.',
    plan: { trial: 'Trial', small: 'Small', large: 'Large' },
    free: 'free',
    perMonth: (euros) => `€ ${euros} a month`,
    days: (days) => `${days} days`,
    upTo: (places, projects) =>
      `up to ${places} places and ${projects} ${projects === 1 ? 'project' : 'projects'} at a time`,
    noLimit: 'without a limit on places and projects',
  },
}

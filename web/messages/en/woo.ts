import type { woo as nl } from '../nl/woo'

export const woo: typeof nl = {
  title: 'Documents for the Woo',
  lead: 'Does somebody ask for public records? Choose what goes in. Names are blacked out.',
  chooseTitle: 'What must be in it?',
  from: 'From',
  to: 'Up to and including',
  place: 'Place',
  everyPlace: 'All places',
  kinds: {
    bookings: 'Bookings, on the day of the visit',
    decisions: 'Decisions about bookings, on the day of the decision',
    places: 'The places themselves, as they are now',
  },
  choose: 'Show the lines',
  nothing: 'Nothing was found here. Choose other days or another place.',
  count: (count) => (count === 1 ? 'There is 1 line.' : `There are ${count} lines.`),
  tooMuch: (most) =>
    `That is too much for one document. Choose a shorter time, up to ${most} lines.`,
  lookTitle: 'Look over each line',
  lookText: [
    'Names, phone numbers, mail addresses and remarks have been blacked out.',
    'The software knows names that it keeps. It does not know other names in a text.',
    'Is there still something about a person? Then black out the whole line.',
  ],
  line: (number, kind) => `Line ${number}: ${kind}`,
  black: 'Black out this whole line',
  checked: 'I have looked over all lines',
  makeTitle: 'Make the document',
  makeText:
    'That you did this goes into the audit trail. Print the page as pdf, or open the table in Excel.',
  html: 'Download as a page',
  csv: 'Download as a table',
  ground: 'Ground: Woo, article 5.1, paragraph 2, under e. The document says what was blacked out.',
  back: 'Back to your organisation',
}

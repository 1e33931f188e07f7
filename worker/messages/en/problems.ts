import type { FieldError, ProblemCode } from '../../http/problems'

export const problems: Record<ProblemCode, { title: string; detail: string }> = {
  'invalid-input': {
    title: 'Not everything is right yet.',
    detail: 'Look at the points below. What you filled in is still there.',
  },
  malformed: {
    title: 'We cannot read this message.',
    detail: 'Send JSON, and say in Content-Type that it is application/json.',
  },
  'method-not-allowed': {
    title: 'That cannot be done here.',
    detail: 'This address has other methods. They are in Allow.',
  },
  'origin-refused': {
    title: 'This form came from another website.',
    detail: 'Open the page again and try it there.',
  },
  'body-too-large': { title: 'This is too much text.', detail: 'Make the text shorter.' },
  'not-signed-in': {
    title: 'Sign in first.',
    detail: 'You sign in with a code that comes by e-mail.',
  },
  'wrong-code': {
    title: 'This code is not right or has expired.',
    detail: 'Look at the newest e-mail or ask for a new code.',
  },
  'passkey-refused': {
    title: 'Signing in with the passkey did not work.',
    detail: 'Please try again. Or ask for a code by email.',
  },
  'passkey-not-added': {
    title: 'The passkey was not added.',
    detail: 'Please try again. If it does not work, try another device.',
  },
  'too-many-passkeys': {
    title: 'There are ten passkeys already.',
    detail: 'Remove one that is no longer needed.',
  },
  'address-in-use': {
    title: 'This email address belongs to another account.',
    detail: 'Choose another address, or ask an administrator for help.',
  },
  'not-allowed': {
    title: 'This is not possible with this account.',
    detail: 'Ask an administrator for help.',
  },
  'sign-in-again': {
    title: 'Please sign in again first.',
    detail: 'Then we are sure who asks. You sign in with a code that comes by mail.',
  },
  'not-found': { title: 'This is not here.', detail: 'The address may have changed.' },
  'no-such-organisation': {
    title: 'This organisation is not here.',
    detail: 'Check the address or go to the front page.',
  },
  'organisation-ended': {
    title: 'These pages have ended.',
    detail: 'The organisation no longer uses this service.',
  },
  'organisation-not-open': {
    title: 'There is nothing to see here yet.',
    detail: 'This organisation is getting ready. Do you work here? Sign in as staff.',
  },
  'organisation-unavailable': {
    title: 'These pages are closed for a moment.',
    detail: 'We are working on it. Try again in a few minutes.',
  },
  'organisation-suspended': {
    title: 'You cannot book here now.',
    detail: 'You can still look and cancel. Call the organisation to ask why.',
  },
  'booking-overlap': {
    title: 'This time has just been taken.',
    detail: 'Choose another time. What you filled in is kept.',
  },
  closed: {
    title: 'The room is closed then.',
    detail: 'Choose another time or another place.',
  },
  'outside-opening-hours': {
    title: 'The place is not open then.',
    detail: 'Choose a time within the opening hours.',
  },
  'too-late': {
    title: 'This is no longer possible online.',
    detail: 'Call the place. It may still be possible.',
  },
  'too-far-ahead': { title: 'That is too far ahead.', detail: 'Choose an earlier date.' },
  'too-short': { title: 'This is too short.', detail: 'Choose a longer time.' },
  'too-long': { title: 'This is too long.', detail: 'Choose a shorter time or call the place.' },
  'off-step': {
    title: 'This start or end time is not possible.',
    detail: 'Choose a time from the list.',
  },
  'too-many-people': {
    title: 'This room is too small for so many people.',
    detail: 'Choose a larger room or come with fewer people.',
  },
  'limit-reached': {
    title: 'You have many bookings already.',
    detail: 'Cancel one first, or call the organisation.',
  },
  'undo-over': {
    title: 'This can no longer be undone.',
    detail: 'That was possible for a minute. Book again if the time is still free.',
  },
  'approval-needed': {
    title: 'A host decides about this room.',
    detail: 'Ask for the room by itself. Then cancel this booking.',
  },
  'booking-state': {
    title: 'This booking has changed in the meantime.',
    detail: 'Look at the booking again.',
  },
  'edited-meanwhile': {
    title: 'Somebody else has just changed this.',
    detail: 'Look at the new version. What you filled in is kept.',
  },
  'contrast-too-low': {
    title: 'Not everything can be read well in these colours.',
    detail: 'Choose other colours. With each colour it says which one is right.',
  },
  'hold-booked': {
    title: 'This has been booked already.',
    detail: 'You find it in My bookings and in the e-mail.',
  },
  'hold-ended': {
    title: 'We no longer keep this time for you.',
    detail: 'Choose the time again. It may still be free.',
  },
  'key-reused': {
    title: 'This form has been used already.',
    detail: 'Open the page again and fill in the form once more.',
  },
  'key-missing': {
    title: 'This request lacks a key.',
    detail: 'Send the header Idempotency-Key, with 1 to 128 characters.',
  },
  'call-back-first': {
    title: 'Call back first.',
    detail: 'Call the number that we know. Then say on the page that you have done so.',
  },
  'slug-taken': { title: 'This address is taken.', detail: 'Choose another address.' },
  'plan-limit': {
    title: 'The plan of the organisation is full.',
    detail: 'Close a place that is not needed any more, or ask an administrator for a larger plan.',
  },
  'not-proven': {
    title: 'The pages cannot open yet.',
    detail: 'First show that it is really you, and accept the processing agreement.',
  },
  'organisation-state': {
    title: 'That cannot be done with this organisation now.',
    detail: 'Look again how the organisation stands.',
  },
  'wrong-letter-code': {
    title: 'This code is not right.',
    detail: 'Look in the letter again. After five times a new letter has to come.',
  },
  'last-admin': {
    title: 'This is the last administrator.',
    detail: 'First make somebody else administrator, without an end date. Then this is possible.',
  },
  'last-lead': {
    title: 'This is the last project leader.',
    detail: 'First make somebody else project leader, without an end date. Then this is possible.',
  },
  'project-limit': {
    title: 'The plan of the organisation is full.',
    detail: 'Close a project, or take a larger plan. All projects simply go on.',
  },
  'phase-state': {
    title: 'This phase was closed already.',
    detail: 'Somebody else just did. See on the page of the project how it stands.',
  },
  'gathering-full': {
    title: 'There is no room for so many people.',
    detail: 'Come with fewer people, or just call. What was filled in is still there.',
  },
  'gathering-over': {
    title: 'This gathering is over.',
    detail: 'See with the project when the next one is.',
  },
  'story-empty': {
    title: 'There is no text in the story yet.',
    detail: 'First write down what happens. Then it can be made public.',
  },
  'theme-stays': {
    title: 'This theme stays.',
    detail: 'People may always say what they find important themselves.',
  },
  'stakeholder-left': {
    title: 'This organisation no longer takes part.',
    detail: 'Nothing more is written about it.',
  },
  'supplier-needs-reason': {
    title: 'Write down why a supplier from outside is needed.',
    detail: 'First look which channels of the neighbourhood reach this group.',
  },
  'own-writing': {
    title: 'Somebody else has to read this.',
    detail: 'Whoever wrote a text reads over its faults. Ask the buddy.',
  },
  'message-state': {
    title: 'That cannot be done with this message now.',
    detail: 'See whether it has a text yet, and whether it was sent already.',
  },
  'in-use': {
    title: 'This cannot go yet.',
    detail: 'Something still hangs on it, such as a message or a sign-up. Take that away first.',
  },
  'survey-answered': {
    title: 'This measurement has answers already.',
    detail: 'That is why it stays.',
  },
  'survey-closed': {
    title: 'The survey has closed.',
    detail: 'It takes no more answers. You can always call.',
  },
  'expectations-apart': {
    title: 'The expectations do not lie side by side yet.',
    detail: 'They do once both sides say that they have written what they want.',
  },
  'not-confirmed': {
    title: 'Not everybody has confirmed this yet.',
    detail: 'See at the starting conversation who still has to confirm.',
  },
  'intake-not-ready': {
    title: 'This cannot be fixed yet.',
    detail: 'The page says what has to happen first.',
  },
  'side-chosen': {
    title: 'The side has been chosen.',
    detail: 'Whoever chooses a side reads what that side writes. So it can be done only once.',
  },
  'not-your-side': {
    title: 'The other side writes this.',
    detail: 'Choose a side first, and write down what that side expects.',
  },
  'version-replaced': {
    title: 'There is a newer version.',
    detail: 'Use the newest version. Its link is in the newest mail.',
  },
  'member-limit': {
    title: 'The plan of the organisation is full.',
    detail:
      'End somebody’s access, revoke an invitation, or take a larger plan. Whoever takes part already keeps access.',
  },
  'member-known': {
    title: 'This person is in the list already.',
    detail: 'No invitation is needed. Give the role on the page of this person.',
  },
  'already-invited': {
    title: 'An invitation for this role has been sent already.',
    detail: 'Look at the open invitations. There the mail can be sent again.',
  },
  'invitation-state': {
    title: 'This invitation no longer works.',
    detail: 'The link was used, revoked, or replaced by a newer mail.',
  },
  'invitation-expired': {
    title: 'This invitation has expired.',
    detail: 'Ask the organisation for a new one. That takes them one click.',
  },
  'too-many-sendings': {
    title: 'This invitation has been sent twenty times.',
    detail: 'Call this person. Revoke the invitation and make one for another address.',
  },
  'slug-reserved': {
    title: 'This address is not possible.',
    detail: 'We use this word ourselves. Choose another address.',
  },
  'gathering-busy': {
    title: 'Very many people are signing up just now.',
    detail: 'Wait an hour, or just call. What was filled in is still there.',
  },
  'too-many-questions': {
    title: 'Very many questions have just been asked.',
    detail: 'Wait an hour, or feel free to call. What was filled in is still there.',
  },
  'too-many-sign-ups': {
    title: 'This mail address has signed up too often just now.',
    detail: 'Try again in an hour.',
  },
  'bookings-in-the-way': {
    title: 'There are still bookings in this time.',
    detail: 'Move these bookings or cancel them. Then close the room.',
  },
  'too-many-codes': {
    title: 'We have sent five codes already.',
    detail: 'Wait an hour or call us. Look in your spam folder too.',
  },
  'too-many-requests': { title: 'That was too fast.', detail: 'Wait a minute and try again.' },
  'server-error': {
    title: 'Something went wrong on our side.',
    detail: 'We have seen it. Try again later or call us.',
  },
}

type Kind = FieldError['code']

const general: Record<Kind, string> = {
  missing: 'Fill this in.',
  'too-long': 'Make this shorter.',
  'too-short': 'Make this longer.',
  'too-small': 'This number is too small.',
  'too-big': 'This number is too large.',
  invalid: 'We do not understand this. Write it in another way.',
  taken: 'This is in use. Choose something else.',
  bsn: 'This looks like a citizen service number (BSN). Please do not write it here.',
}

const fields: Record<string, Partial<Record<Kind, string>>> = {
  logo: {
    missing: 'Choose a file first.',
    invalid: 'Choose a PNG or a WebP. An SVG is not possible: it can hold a program.',
    'too-long': 'This file is too large. Make it smaller than 100 kB.',
    'too-big': 'This picture is too large. Take 2000 by 2000 pixels at most.',
    'too-small': 'This picture is too small. Take 16 by 16 pixels at least.',
  },
  tokens: {
    missing: 'Choose a file first.',
    invalid: 'This is not a file of design tokens. It is often called tokens.json.',
    'too-long': 'This file is too large. Take a file of 3 MB at most.',
  },
  lookVersion: { invalid: 'This look is no longer there. Choose another one.' },
  kind: {
    missing: 'Choose what kind of organisation it is.',
    invalid: 'Choose what kind of organisation it is.',
  },
  kvkNumber: {
    missing: 'Fill in the KvK number here.',
    invalid: 'A KvK number has eight digits.',
  },
  plan: { missing: 'Choose a plan.', invalid: 'Choose a plan.' },
  applicantName: { missing: 'Fill in your name here.' },
  address: {
    invalid: 'Use small letters, digits and hyphens only.',
    'too-short': 'Use two letters at least.',
    taken: 'Choose another address.',
  },
  name: { missing: 'Fill in a name here.', 'too-long': 'Make the name shorter.' },
  email: {
    missing: 'Fill in an e-mail address here.',
    invalid: 'This does not look like an e-mail address. Example: name@example.org.',
  },
  code: { missing: 'Fill in the code from the e-mail.', invalid: 'The code has six digits.' },
  passkeyName: { missing: 'Fill in a name here.', 'too-long': 'Make the name shorter.' },
  phone: {
    missing: 'Fill in a telephone number here.',
    invalid: 'This does not look like a telephone number. Example: 06 12345678.',
  },
  role: { missing: 'Choose a role.', invalid: 'Choose a role from the list.' },
  places: { missing: 'Choose at least one place.', invalid: 'Choose places from the list.' },
  fromOn: { invalid: 'Choose a date.' },
  untilOn: {
    missing: 'Choose a date.',
    invalid: 'Choose a date after the first one.',
    'too-small': 'This date has passed.',
  },
  text: {
    missing: 'Paste a list here, or choose a file.',
    'too-long': 'This list is too long. Split it.',
  },
  gathering: {
    missing: 'Choose what kind of gathering it is.',
    invalid: 'Choose a kind from the list.',
  },
  partySize: {
    missing: 'Fill in how many people come.',
    'too-small': 'Fill in 1 or more.',
    'too-big': 'This number is too large.',
    invalid: 'Fill in a number.',
  },
  adult: { missing: 'Tick this box if it is true.', invalid: 'Tick this box if it is true.' },
  note: { 'too-long': 'Make this line shorter than 200 characters.' },
  reason: { missing: 'Write down why.', 'too-short': 'Write down why.' },
  startsAt: { missing: 'Choose a start time.', invalid: 'Choose a start time from the list.' },
  endsAt: { missing: 'Choose an end time.', invalid: 'The end time comes after the start time.' },
  audience: { missing: 'Choose who uses the room.', invalid: 'Choose who uses the room.' },
  postcode: {
    missing: 'Fill in a postcode, such as 1695 AB.',
    invalid: 'A postcode looks like this: 1695 AB.',
  },
  street: { missing: 'Fill in the street and the house number.' },
  town: { missing: 'Fill in the town.' },
  wijkCode: { missing: 'Choose a wijk.', invalid: 'Choose a wijk from the list.' },
  contactName: { missing: 'Fill in whom people can call.' },
  contactPhone: {
    missing: 'Fill in a telephone number.',
    invalid: 'This does not look like a telephone number. Example: 06 12345678.',
  },
  latitude: {
    invalid: 'Paste two numbers here, such as 52.6423, 5.1062.',
    'too-small': 'This is not in the Netherlands.',
    'too-big': 'This is not in the Netherlands.',
  },
  longitude: {
    invalid: 'Paste two numbers here, such as 52.6423, 5.1062.',
    'too-small': 'This is not in the Netherlands.',
    'too-big': 'This is not in the Netherlands.',
  },
  slug: { invalid: 'Use small letters, digits and dashes. Not the word nieuw.' },
  doorWidthCm: {
    'too-small': 'Fill in a width from 40 to 400 centimetres.',
    'too-big': 'Fill in a width from 40 to 400 centimetres.',
    invalid: 'Fill in a number.',
  },
  capacity: {
    missing: 'Fill in how many people fit in.',
    'too-small': 'Fill in 1 or more.',
    invalid: 'Fill in a number.',
  },
  shortest: {
    'too-small': 'Shorter than fifteen minutes is not possible.',
    invalid: 'This does not fit the step. With whole hours, 90 minutes is not possible.',
  },
  longest: {
    'too-small': 'The longest time is shorter than the shortest.',
    'too-big': 'Longer than 24 hours is not possible.',
    invalid: 'This does not fit the step. With whole hours, 90 minutes is not possible.',
  },
  step: { invalid: 'Choose a step from the list.' },
  parts: {
    'too-short': 'Choose two or more rooms, or none.',
    invalid: 'Choose rooms of this place that are not combined themselves.',
  },
  opens: {
    missing: 'Fill in a time, such as 9.00.',
    invalid: 'Write a time as 9.00. Times may not lie over each other.',
  },
  scope: { missing: 'Choose at least one room.' },
  closes: {
    invalid: 'Write a time as 17.30.',
    'too-small': 'The closing time comes after the opening time.',
  },
  registerUrl: {
    missing: 'Paste the link to the statement in the register here.',
    invalid: 'The link starts with https://www.toegankelijkheidsverklaring.nl/.',
  },
  statedOn: {
    missing: 'Enter the date of the statement.',
    invalid: 'Choose a date.',
    'too-big': 'This date has not come yet.',
  },
  policyUrl: { invalid: 'A link starts with https://.' },
  objectionsUrl: { invalid: 'A link starts with https://.' },
  complaintsUrl: { invalid: 'A link starts with https://.' },
  checked: { missing: 'Look over all lines first. Then tick the box.' },
  payment: { missing: 'Choose how people pay.' },
  centsPerHour: { invalid: 'Write an amount as 7.50.', 'too-big': 'This amount is too large.' },
  centsFixed: { invalid: 'Write an amount as 7.50.', 'too-big': 'This amount is too large.' },
  costCents: { invalid: 'Write an amount such as 7.50.', 'too-big': 'This amount is too large.' },
  agreedOn: { missing: 'Fill in on which day they said yes.' },
  subject: { missing: 'Write what the message is about.', 'too-long': 'Make this shorter.' },
  wording: { missing: 'Write the text here.', 'too-long': 'Make the text shorter.' },
  onDate: { missing: 'Choose a date or a gathering.', invalid: 'Choose one of the two.' },
  gatheringId: { taken: 'This gathering already has a moment.' },
  depositCents: { invalid: 'Write an amount as 7.50.', 'too-big': 'This amount is too large.' },
  on: {
    missing: 'Choose a date.',
    invalid: 'Choose a date.',
    'too-small': 'This date has passed.',
    'too-big': 'This date is too far ahead.',
  },
  spaceIds: {
    missing: 'Make a room first.',
    invalid: 'Choose rooms of this place.',
  },
  state: { invalid: 'This is no longer possible. Choose closed for now or closed.' },
  spaces: { missing: 'Make a room first.' },
  opening: { missing: 'Fill in the opening hours first.' },
  description: { missing: 'Write a few sentences about this place first.' },
}

export function fieldWords(field: string, kind: Kind): string {
  return fields[field]?.[kind] ?? general[kind]
}

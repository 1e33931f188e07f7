import type { MailWords } from '../nl/mail'

export function mail(): MailWords {
  return {
    greeting: (name) => (name ? `Hello ${name},` : 'Hello,'),
    call: (who, phone) => `Questions? Call ${who}: ${phone}.`,
    callHours: (who, phone, hours) => `Questions? Call ${who}: ${phone} (${hours}).`,

    codeSubject: (code) => `Your code: ${code}`,
    codeIntro: 'Here is your code. Fill it in on the page that is still open.',
    codeUntil: (time) => `The code works until ${time}. It works once.`,
    codeSecret:
      'Give the code to nobody. Did you not ask for a code? Then you need not do anything.',
    codeWhy: (organisation) =>
      `You get this mail because somebody filled in this address at ${organisation}.`,

    noAccountSubject: 'There is no account with this address',
    noAccountIntro:
      'Somebody asked for a code to sign in as staff. That does not work with this address.',
    noAccountStaff:
      'Do you work at an organisation that takes part? Ask its administrator for an account.',
    noAccountResident: 'Do you want to book a room? You can, with the organisation in your area.',
    noAccountAct: 'See all organisations',
    noAccountNothing: 'Did you not ask for a code? Then you need not do anything.',

    readySubject: (organisation: string) => `The pages of ${organisation} are ready`,
    readyIntro: 'You can start. First add a place, with the rooms that people can book.',
    readyAct: 'Go to manage',
    readyClosed:
      'Residents do not see the pages yet. Under Organisation you see what is still to be done.',
    waitingSubject: (organisation: string) => `${organisation} is on the waiting list`,
    waitingIntro: 'Thank you for signing up. There is no room left at this moment.',
    waitingAhead: (ahead: number) =>
      ahead === 0
        ? 'You are first in line.'
        : `${ahead === 1 ? '1 organisation is' : `${ahead} organisations are`} before you.`,
    waitingNothing: 'You do not have to do anything. You get a mail as soon as all is ready.',
    signUpWhy: 'You get this mail because you signed an organisation up with Samen Lukt Het Zelf.',
    trialEndingSubject: (day: string) => `The trial runs until ${day}`,
    trialEndingIntro: (organisation: string, day: string) =>
      `The trial of ${organisation} runs until ${day}. Choose a plan after that.`,
    trialOverSubject: (organisation: string) => `The trial of ${organisation} is over`,
    trialOverIntro: (day: string) => `The trial ran until ${day}. Choose a plan now.`,
    trialStays: 'All that is there goes on working. Residents notice nothing.',
    trialAct: 'Choose a plan',
  }
}

import type { StaffMailWords } from '../nl/staff-mail'

export const staffMail: StaffMailWords = {
  addressIntro:
    'Here is your code. Fill it in on the page that is still open. From then on you sign in with this address.',
  wasYou: 'Was this you? Then you need not do anything.',
  act: 'See how you sign in',
  why: 'You get this mail because you sign in at Samen Lukt Het Zelf.',
  byCode: {
    subject: 'Somebody signed in with a code instead of your passkey',
    intro: (when) => `Somebody signed in with a code instead of your passkey. That was on ${when}.`,
    notYou:
      'Was this not you? Then somebody else may read your email. Change the password of your email. After that, sign other devices out.',
  },
  added: {
    subject: 'A passkey was added to your account',
    intro: (when) =>
      `On ${when} a passkey was added. With it, somebody can sign in without a code.`,
    notYou: 'Was this not you? Then remove the passkey and sign other devices out.',
  },
  removed: {
    subject: 'A passkey was removed from your account',
    intro: (when) => `On ${when} a passkey was removed. Nobody can sign in with it any more.`,
    notYou: 'Was this not you? Then sign other devices out and add your passkey again.',
  },
  moved: {
    subject: 'The email address of your account has changed',
    intro:
      'Your account has another email address. From now on, codes and messages go there. You get nothing more at this address.',
    notYou: 'Was this not you? Then call the administrator of your organisation at once.',
  },
}

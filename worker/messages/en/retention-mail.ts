import type { RetentionMailWords } from '../nl/retention-mail'

export function retentionMail(): RetentionMailWords {
  return {
    firstSubject: 'Do you still use your account?',
    lastSubject: (date) => `We will erase your account on ${date}`,
    unused: (organisation) => `You have not used your account at ${organisation} for a long time.`,
    goes: (date) =>
      `That is why we erase it on ${date}. Your name, mail address and phone number go with it.`,
    keep: 'Do you want to keep it? Then sign in once before that day. That is all.',
    act: 'Sign in',
    nothing: 'Do you not want to keep it? Then do nothing. You can always book again later.',
    why: (organisation) => `You get this mail because you have an account at ${organisation}.`,
  }
}

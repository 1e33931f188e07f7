import type { IntakeMailWords } from '../nl/intake-mail'

/** The letter that asks somebody to confirm what was agreed at the start of a project. */
export function intakeMail(): IntakeMailWords {
  return {
    subject: (project: string, number: number) =>
      number === 1
        ? `Do you confirm the starting conversation of ${project}?`
        : `Do you confirm version ${number} of the starting conversation of ${project}?`,
    first: (project: string) => `The starting conversation of ${project} has been fixed.`,
    again: (project: string, number: number) =>
      `Something changed in the starting conversation of ${project}. This is version ${number}.`,
    what: 'Read it through. Is it right? Then confirm it with one button. You need no account.',
    act: 'Read and confirm',
    secret: 'The link is for you alone. Give it to nobody.',
    why: (organisation: string) =>
      `This is a mail of ${organisation}. You get it because you sat at the table. Is something wrong? Then call or write before you confirm.`,
  }
}

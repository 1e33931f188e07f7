import type { AroundMailWords } from '../nl/around-mail'

/** The letter that tells somebody that they are named as the contact of an organisation. */
export function aroundMail(): AroundMailWords {
  return {
    subject: (name: string, project: string) => `${name} is listed with the project ${project}`,
    named: (name: string, project: string) =>
      `We wrote ${name} down with the project ${project}. You are named as its contact.`,
    invited:
      'We also ask whether you join the Sociale Alliantie. In it, organisations work together for the wijk.',
    what: 'Read what it says, and write it in your own words. You can also stop. You need no account.',
    act: 'Read what it says',
    secret: 'The link is for you alone. Give it to nobody.',
    why: (organisation: string) =>
      `This is a mail of ${organisation}. You get it because everybody whom we write down must know.`,
  }
}

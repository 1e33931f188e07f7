import type { GatheringMailWords } from '../nl/gathering-mail'
import type { Pronoun } from '../nl/mail'

export function gatheringMail(_: Pronoun): GatheringMailWords {
  return {
    subject: (when) => `You are signed up: ${when}`,
    noted: (project) => `You are signed up for a gathering of ${project}.`,
    changedSubject: (when) => `The gathering is now: ${when}`,
    changed: (name) =>
      `Something has changed about the gathering ‘${name}’. This is how it is now.`,
    offSubject: (when) => `The gathering is off: ${when}`,
    off: (name, when) => `The gathering ‘${name}’ is off. It was ${when}.`,
    what: 'What',
    when: 'When',
    where: 'Where',
    people: 'With how many people',
    lost: 'Please note: the room is off. We are looking for another place.',
    asked: 'Please note: the room is not certain yet.',
    code: (code) => `The code of your sign-up is ${code}.`,
    act: 'See your sign-up, or take it back',
  }
}

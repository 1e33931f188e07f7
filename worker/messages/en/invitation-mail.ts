import type { InvitationMailWords } from '../nl/invitation-mail'

export function invitationMail(): InvitationMailWords {
  return {
    subject: (organisation) => `Invitation from ${organisation}`,
    intro: (who, organisation, role) =>
      `${who} asks you to take part at ${organisation}, as ${role}.`,
    roles: {
      host: 'host',
      wijkverbinder: 'wijkverbinder',
      professional: 'professional',
      admin: 'administrator',
    },
    means: {
      host: 'You see who comes, and you decide about requests.',
      wijkverbinder: 'You see what happens in the neighbourhood, and who comes when.',
      professional: 'You see the agenda and the places of the organisation.',
      admin: 'You arrange places, people and settings.',
    },
    until: (day) => `You have access up to and including ${day}.`,
    act: 'Look at the invitation',
    expires: (day) => `The link works up to and including ${day}, and once. Give it to nobody.`,
    why: (organisation) =>
      `This is a mail of ${organisation}. If you do not want to take part, do nothing. After seven days your link no longer works.`,
  }
}

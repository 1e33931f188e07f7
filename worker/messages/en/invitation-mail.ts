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
      'project-lead': 'project leader',
      'project-member': 'member of the project team',
      buddy: 'buddy',
      partner: 'organisation that takes part',
      'decision-maker': 'who decides',
    },
    means: {
      host: 'You see who comes, and you decide about requests.',
      wijkverbinder: 'You see what happens in the neighbourhood, and who comes when.',
      professional: 'You see the agenda and the places of the organisation.',
      admin: 'You arrange places, people and settings.',
      'project-lead': 'You lead the project: the team, the steps and the conversations.',
      'project-member': 'You work on the project with others.',
      buddy: 'You help to reach everybody in the neighbourhood.',
      partner: 'You write yourself what your organisation wants and offers.',
      'decision-maker': 'You read along, and you answer what the neighbourhood asks.',
    },
    until: (day) => `You have access up to and including ${day}.`,
    act: 'Look at the invitation',
    expires: (day) => `The link works up to and including ${day}, and once. Give it to nobody.`,
    why: (organisation) =>
      `This is a mail of ${organisation}. If you do not want to take part, do nothing. After seven days your link no longer works.`,
  }
}

import type { invitation as nl } from '../nl/invitation'

/** Words of the page that the link in an invitation opens. */
export const invitation: typeof nl = {
  title: (organisation) => `Take part at ${organisation}`,
  asks: (who, role) => `${who} asks you to take part as ${role}.`,
  asksOrganisation: (organisation, role) => `${organisation} asks you to take part as ${role}.`,
  roles: {
    host: 'host',
    wijkverbinder: 'wijkverbinder (resident)',
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
  places: 'For what',
  from: 'From',
  until: 'Up to and including',
  email: 'Your mail address',
  name: 'Your name',
  nameHint: 'This is how others of the organisation see you.',
  stored:
    'We keep your name, your mail address and what you do here. Others of the organisation see that.',
  accept: 'Yes, I take part',
  decline: 'If you do not want to take part, you need not do anything.',
  worksUntil: (moment) => `The link works until ${moment}.`,
  closedTitle: 'This invitation no longer works',
  closed: {
    expired: 'The seven days are over. Ask the organisation for a new mail.',
    accepted: 'The invitation has been accepted already. You can simply sign in.',
    revoked: 'The organisation has revoked the invitation. Call if that is not right.',
    replaced: 'A newer mail has been sent. Use the link in that mail.',
  },
  signIn: 'Sign in',
}

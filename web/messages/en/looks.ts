import type { looks as nl } from '../nl/looks'

export const looks: typeof nl = {
  title: 'Who looked at your details',
  lead: 'A host, a member of staff or an administrator can open your booking. It then appears here.',
  empty: 'Nobody has opened your details.',
  names: (months) =>
    `Names of volunteers are not shown, but their role and place are. We keep this ${months} months.`,
  ask: 'Is something not right? Call us. The number is at the foot of this page.',
  roles: {
    host: 'a host',
    admin: 'an administrator',
    professional: 'a member of staff',
    wijkverbinder: 'a wijkverbinder',
    operator: 'somebody who runs the website',
    'project-lead': 'who leads the project',
    'decision-maker': 'who decides',
  },
  purposes: {
    booking: 'opened your booking',
    members: 'opened your details as a member',
    'on-request': 'looked your details up because you asked',
  },
  line: (who, what) => `${who} ${what}`,
  ofPlace: (place) => `of ${place}`,
  back: 'My details',
}

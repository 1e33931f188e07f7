/** Roles in one project: who leads it, who works along, and who has a part of their own in it. */
export const teamRoles = [
  'project-lead',
  'project-member',
  'buddy',
  'partner',
  'decision-maker',
] as const
export type TeamRole = (typeof teamRoles)[number]

/** Who may stand by name on the story of a project. */
export const storyRoles = [...teamRoles, 'wijkverbinder'] as const

/** Roles in the organisation as a whole or at some of its places. */
export const memberRoles = ['host', 'wijkverbinder', 'professional', 'admin'] as const
export type MemberRole = (typeof memberRoles)[number]

/** Everything that people are invited for. */
export const invitedRoles = [...memberRoles, ...teamRoles] as const
export type InvitedRole = (typeof invitedRoles)[number]

/** The roles that people are invited for and that the list of people knows. */
export const memberRoles = ['host', 'wijkverbinder', 'professional', 'admin'] as const
export type MemberRole = (typeof memberRoles)[number]

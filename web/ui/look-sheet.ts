const ROLE = /^[a-z]+(-[a-z]+)*$/
const COLOUR = /^#[0-9a-f]{6}$/i

/**
 * An organisation's colour roles as custom properties. What is not a plain role name with a plain
 * colour is left out: the values come from a row that an administrator can change.
 */
export function lookSheet(look: Record<string, string>): string {
  const light: string[] = []
  const dark: string[] = []
  for (const [role, colour] of Object.entries(look)) {
    if (!ROLE.test(role) || !COLOUR.test(colour)) continue
    if (role.endsWith('-dark')) dark.push(`--slhz-${role.slice(0, -'-dark'.length)}:${colour}`)
    else light.push(`--slhz-${role}:${colour}`)
  }
  const inDark = `@media (prefers-color-scheme:dark){:root{${dark.join(';')}}}`
  return `:root{${light.join(';')}}${dark.length > 0 ? inDark : ''}`
}

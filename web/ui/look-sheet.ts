const ROLE = /^[a-z]+(-[a-z]+)*$/
const COLOUR = /^#[0-9a-f]{6}$/i

/** Lists of letters that phones and desks have already: nothing is fetched for them. */
const types = new Map([
  ['plain', '"Helvetica Neue",Helvetica,"Arial Nova",Arial,sans-serif'],
  ['warm', 'Seravek,"Gill Sans Nova",Ubuntu,Calibri,"Noto Sans","DejaVu Sans",sans-serif'],
  ['serif', 'Charter,"Bitstream Charter","Sitka Text",Cambria,"Noto Serif",serif'],
])
const corners = new Map([
  ['none', '0'],
  ['round', '1rem'],
])

/**
 * An organisation's colour roles, type and corners as custom properties. A colour holds in its own
 * scheme alone: what a look does not name in the dark is dark as the service has it. What is not a
 * plain role name with a plain colour, or a name we know, is left out: the values come from a row
 * that an administrator can change.
 */
export function lookSheet(look: Record<string, string>): string {
  const light: string[] = []
  const dark: string[] = []
  for (const [role, colour] of Object.entries(look)) {
    if (!ROLE.test(role) || !COLOUR.test(colour)) continue
    if (role.endsWith('-dark')) dark.push(`--slhz-${role.slice(0, -'-dark'.length)}:${colour}`)
    else light.push(`--slhz-${role}:${colour}`)
  }
  const type = types.get(look.type ?? '')
  const radius = corners.get(look.corners ?? '')
  const always = [
    ...(type ? [`--slhz-type:${type}`] : []),
    ...(radius ? [`--slhz-radius:${radius}`] : []),
  ]
  return [rule(always), inScheme('light', light), inScheme('dark', dark)].join('')
}

const rule = (properties: readonly string[]) =>
  properties.length > 0 ? `:root{${properties.join(';')}}` : ''

function inScheme(scheme: 'light' | 'dark', properties: readonly string[]): string {
  return properties.length > 0 ? `@media (prefers-color-scheme:${scheme}){${rule(properties)}}` : ''
}

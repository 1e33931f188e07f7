import { type Hex, type Need, nearestPassing } from './colour'

export const roles = [
  'page',
  'surface',
  'soft',
  'text',
  'quiet',
  'accent',
  'accent-text',
  'warm',
  'line',
  'edge',
  'focus',
  'good',
  'attention',
  'wrong',
] as const
export type Role = (typeof roles)[number]
export const schemes = ['light', 'dark'] as const
export type Scheme = (typeof schemes)[number]
/** A role, or with `-dark` behind it the same role in the dark scheme: how a look names its colours. */
export type ColourName = Role | `${Role}-dark`
export const colourNames: readonly ColourName[] = [
  ...roles,
  ...roles.map((role) => `${role}-dark` as const),
]
export type Colours = Partial<Record<ColourName, Hex>>
export type Palette = Record<Role, Hex>

/** The colours of the service itself, as in web/styles/tokens.css; a test compares them. */
export const servicePalettes: Record<Scheme, Palette> = {
  light: {
    page: '#faf9f6',
    surface: '#ffffff',
    soft: '#e6eef8',
    text: '#1b2228',
    quiet: '#545f69',
    accent: '#1d4f91',
    'accent-text': '#ffffff',
    warm: '#b3480b',
    line: '#d8dadb',
    edge: '#717c86',
    focus: '#11161b',
    good: '#17663a',
    attention: '#855600',
    wrong: '#b0261c',
  },
  dark: {
    page: '#13171b',
    surface: '#1b2127',
    soft: '#1e2c3f',
    text: '#edf0f2',
    quiet: '#a9b3bb',
    accent: '#8fbaf2',
    'accent-text': '#0a1a2e',
    warm: '#ffa766',
    line: '#39424a',
    edge: '#808b95',
    focus: '#ffd76a',
    good: '#74d19d',
    attention: '#f0bf62',
    wrong: '#ff9d92',
  },
}

const TEXT = 4.5
const CONTROL = 3
const grounds = ['page', 'surface', 'soft'] as const
const inks = ['text', 'quiet', 'accent', 'good', 'attention', 'wrong'] as const

/** Every pair of roles that stands on each other on some page. `fix`: which of the two to change. */
export const pairs: readonly { ink: Role; ground: Role; ratio: number; fix: Role }[] = [
  ...inks.flatMap((ink) => grounds.map((ground) => ({ ink, ground, ratio: TEXT, fix: ink }))),
  { ink: 'accent-text', ground: 'accent', ratio: TEXT, fix: 'accent-text' },
  { ink: 'surface', ground: 'warm', ratio: TEXT, fix: 'warm' },
  { ink: 'edge', ground: 'page', ratio: CONTROL, fix: 'edge' },
  { ink: 'edge', ground: 'surface', ratio: CONTROL, fix: 'edge' },
  { ink: 'focus', ground: 'page', ratio: CONTROL, fix: 'focus' },
  { ink: 'focus', ground: 'surface', ratio: CONTROL, fix: 'focus' },
  { ink: 'warm', ground: 'page', ratio: CONTROL, fix: 'warm' },
]

/** What a role must stand out from in this palette: of all its pairs, or those it is to mend. */
export function needsOf(palette: Palette, role: Role, which: 'all' | 'own' = 'all'): Need[] {
  return pairs
    .filter(({ ink, ground, fix }) =>
      which === 'own' ? fix === role : ink === role || ground === role,
    )
    .map(({ ink, ground, ratio }) => ({ against: palette[ink === role ? ground : ink], ratio }))
}

/** The roles that a look gives for one scheme. */
function given(colours: Colours, scheme: Scheme): Partial<Palette> {
  return Object.fromEntries(
    roles.flatMap((role) => {
      const colour = colours[nameOf(role, scheme)]
      return colour ? [[role, colour]] : []
    }),
  )
}

export function nameOf(role: Role, scheme: Scheme): ColourName {
  return scheme === 'dark' ? `${role}-dark` : role
}

/** All colours of both schemes: what is given, what follows from that in the dark, and our own. */
export function settle(colours: Colours): Record<Scheme, Palette> {
  const light = { ...servicePalettes.light, ...given(colours, 'light') }
  const dark = { ...servicePalettes.dark, ...darkOf(colours), ...given(colours, 'dark') }
  return { light, dark }
}

/**
 * The brand in the dark scheme, where nobody chose it: its hue, as light as the dark grounds ask.
 * Themes rarely come with dark colours of their own.
 */
function darkOf(colours: Colours): Partial<Palette> {
  const grounds = { ...servicePalettes.dark, ...given(colours, 'dark') }
  const found: Partial<Palette> = {}
  for (const role of ['accent', 'warm'] as const) {
    const own = colours[role]
    const follows = own && nearestPassing(own, needsOf(grounds, role, 'own'))
    if (follows) found[role] = follows
  }
  const accent = colours['accent-dark'] ?? found.accent
  if (accent) {
    const ink = nearestPassing(grounds['accent-text'], [{ against: accent, ratio: TEXT }])
    if (ink) found['accent-text'] = ink
  }
  return found
}

/** The colours as a look keeps them: what is given, and what follows from it. */
export function withDark(colours: Colours): Colours {
  const follows = Object.entries(darkOf(colours)).map(([role, colour]) => [`${role}-dark`, colour])
  return { ...Object.fromEntries(follows), ...colours }
}

/** What somebody chose: the colours of a look without those that follow from the others anyway. */
export function chosenIn(colours: Colours): Colours {
  const chosen = { ...colours }
  for (const name of ['accent-text-dark', 'accent-dark', 'warm-dark'] as const) {
    const { [name]: _, ...rest } = chosen
    if (withDark(rest)[name] === chosen[name]) delete chosen[name]
  }
  return chosen
}

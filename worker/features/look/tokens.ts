import { colourIn } from './css-colour'
import { type ColourName, type Colours, nameOf, type Role, schemes } from './roles'

/** What was found in a file of design tokens, and which token said so. */
export interface FromTokens {
  colours: Colours
  corners: 'none' | 'little' | 'round' | null
  type: 'system' | 'plain' | 'warm' | 'serif' | null
  taken: { role: ColourName | 'corners' | 'type'; token: string; value: string }[]
  /** How many tokens the file has. */
  total: number
}

// Of NL Design System: the components of Utrecht that most themes fill, then the common basis, then
// names of single themes. The first that holds a plain colour counts. The ring around what has the
// focus stays ours: themes draw theirs in two colours, and ours is one line.
const colourTokens: Partial<Record<Role, readonly string[]>> = {
  page: [
    'utrecht.document.background-color',
    'utrecht.page.background-color',
    'basis.color.default.bg-document',
  ],
  surface: [
    'utrecht.page-header.background-color',
    'basis.form-control.background-color',
    'denhaag.page.header.background-color',
  ],
  soft: [
    'basis.color.action-1.bg-default',
    'basis.color.accent-1.bg-default',
    'denhaag.page-index.background-color',
  ],
  text: [
    'utrecht.document.color',
    'utrecht.paragraph.color',
    'basis.color.default.color-document',
    'nl.paragraph.color',
  ],
  quiet: [
    'utrecht.form-field-description.color',
    'basis.color.default.color-subtle',
    'denhaag.form-field.description.color',
  ],
  accent: [
    'utrecht.button.primary-action.background-color',
    'nl.button.primary.background-color',
    'denhaag.button.primary-action.background-color',
    'basis.color.action-1.color-default',
    'utrecht.link.color',
    'nl.link.color',
  ],
  'accent-text': [
    'utrecht.button.primary-action.color',
    'nl.button.primary.color',
    'denhaag.button.primary-action.color',
  ],
  warm: [
    'basis.color.highlight.color-default',
    'basis.color.accent-2.color-default',
    'denhaag.link.color',
  ],
  line: ['basis.color.default.border-subtle', 'utrecht.separator.color'],
  edge: [
    'utrecht.textbox.border-color',
    'utrecht.form-control.border-color',
    'basis.form-control.border-color',
  ],
  good: ['utrecht.feedback.safe.color', 'basis.color.positive.color-default'],
  attention: ['utrecht.feedback.warning.color', 'basis.color.warning.color-default'],
  wrong: [
    'utrecht.feedback.danger.color',
    'utrecht.form-field-error-message.color',
    'basis.color.negative.color-default',
    'denhaag.form-field.description.error.color',
  ],
}
const cornerTokens = [
  'utrecht.button.border-radius',
  'denhaag.button.border-radius',
  'basis.border-radius.md',
]
const typeTokens = ['utrecht.document.font-family', 'basis.text.font-family.default']

/** The look in a file of design tokens, as far as it speaks of what we have a role for. */
export function lookInTokens(file: unknown): FromTokens {
  const { light, dark, total } = tokensIn(file)
  const taken: FromTokens['taken'] = []
  const colours: Colours = {}
  for (const scheme of schemes) {
    const tokens = scheme === 'dark' ? dark : light
    for (const [role, names] of entriesOf(colourTokens)) {
      const found = first(tokens, names, colourIn)
      // In the dark only what a theme says of the dark: the rest follows from the light.
      if (!found || (scheme === 'dark' && found.value === colours[role])) continue
      colours[nameOf(role, scheme)] = found.value
      taken.push({ role: nameOf(role, scheme), ...found })
    }
  }
  const corners = first(light, cornerTokens, cornersIn)
  const type = first(light, typeTokens, typeIn)
  if (corners) taken.push({ role: 'corners', ...corners })
  if (type) taken.push({ role: 'type', ...type })
  return { colours, corners: corners?.value ?? null, type: type?.value ?? null, taken, total }
}

function entriesOf<K extends string, V>(object: Partial<Record<K, V>>) {
  return Object.entries(object) as [K, V][]
}

type Tokens = ReadonlyMap<string, unknown>

/** The first of these tokens that holds what is looked for. */
function first<T>(
  tokens: Tokens,
  names: readonly string[] = [],
  read: (value: unknown) => T | null,
) {
  for (const token of names) {
    const value = read(resolve(tokens, tokens.get(token)))
    if (value !== null) return { token, value }
  }
  return null
}

/** Deeper than any theme nests, and no chain of references is longer. */
const DEEPEST = 20

/**
 * All tokens by name. Both notations: `value` of Style Dictionary, `$value` of the W3C. In a file of
 * token sets (Tokens Studio) the first step is the name of the set, which references leave out; a
 * set for the dark scheme holds there only, on top of the others.
 */
function tokensIn(file: unknown): { light: Tokens; dark: Tokens; total: number } {
  const whole = new Map<string, unknown>()
  const inSets = new Map<string, unknown>()
  const inDark = new Map<string, unknown>()
  const walk = (node: unknown, path: readonly string[]) => {
    if (typeof node !== 'object' || node === null || path.length > DEEPEST) return
    if ('$value' in node || ('value' in node && !isGroup(node.value))) {
      const value = '$value' in node ? node.$value : node.value
      const withoutSet = path.slice(1).join('.')
      if (/dark|donker/i.test(path[0] ?? '')) inDark.set(withoutSet, value)
      else inSets.set(withoutSet, value)
      whole.set(path.join('.'), value)
      return
    }
    for (const [name, each] of Object.entries(node))
      if (!name.startsWith('$')) walk(each, [...path, name])
  }
  walk(file, [])
  const light = new Map([...inSets, ...whole])
  const dark = inDark.size > 0 ? new Map([...light, ...inDark]) : new Map()
  return { light, dark, total: whole.size }
}

// A group may be called 'value' itself.
function isGroup(value: unknown): boolean {
  return typeof value === 'object' && value !== null && ('value' in value || '$value' in value)
}

/** A value with what it refers to put in its place: `{a.b.c}`, with or without `.value` behind it. */
function resolve(tokens: Tokens, value: unknown, depth = 0): unknown {
  const [, name] = (typeof value === 'string' && /^\{([^{}]+)\}$/.exec(value.trim())) || []
  if (!name) return value
  if (depth >= DEEPEST) return undefined
  return resolve(tokens, tokens.get(name.replace(/\.\$?value$/, '')), depth + 1)
}

function cornersIn(value: unknown): FromTokens['corners'] {
  const [, size, unit] = /^(\d*\.?\d+)(px|rem|em)?$/.exec(String(value).trim()) ?? []
  if (size === undefined) return null
  const pixels = Number(size) * (unit === 'rem' || unit === 'em' ? 16 : 1)
  if (pixels < 2) return 'none'
  return pixels < 10 ? 'little' : 'round'
}

/** The list of our own that comes nearest: no font of a theme is loaded. */
function typeIn(value: unknown): FromTokens['type'] {
  const names = String(Array.isArray(value) ? value.join(',') : (value ?? '')).toLowerCase()
  if (names === '' || /mono/.test(names)) return null
  if (/helvetica|arial|roboto|inter|univers/.test(names.split(',')[0] ?? '')) return 'plain'
  if (/(?<!sans-)(?<!sans )\bserif/.test(names) || /georgia|times|merriweather/.test(names))
    return 'serif'
  return /sans/.test(names) ? 'warm' : 'system'
}

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { demoLooks } from '../../db/seed/looks'
import { lookSheet } from '../../web/ui/look-sheet'

type Roles = Record<string, string>

const tokens = readFileSync(new URL('../../web/styles/tokens.css', import.meta.url), 'utf8')

function rolesIn(css: string): Roles {
  const found = [...css.matchAll(/--slhz-([a-z-]+):\s*(#[0-9a-f]{3,6})\b/gi)]
  return Object.fromEntries(found.map(([, role, colour]) => [role, colour]))
}

/** The roles of the light and of the dark scheme, as the browser would settle them. */
function schemes(css: string): { light: Roles; dark: Roles } {
  const [light = '', dark = ''] = css.split(/@media \(prefers-color-scheme: ?dark\)/)
  return { light: rolesIn(light), dark: rolesIn(dark) }
}

/** WCAG 2.2, relative luminance of an sRGB colour. */
function luminance(colour: string): number {
  const hex = colour.slice(1)
  const full = hex.length === 3 ? [...hex].map((digit) => digit + digit).join('') : hex
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(full.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05)
}

const grounds = ['page', 'surface', 'soft']
const inks = ['text', 'quiet', 'accent', 'good', 'attention', 'wrong']
const textPairs = [
  ...inks.flatMap((ink) => grounds.map((ground) => [ink, ground])),
  ['accent-text', 'accent'],
  ['surface', 'text'],
  ['surface', 'warm'],
  ['page', 'accent'],
] as [string, string][]
const controlPairs = [
  ['edge', 'surface'],
  ['edge', 'page'],
  ['focus', 'page'],
  ['focus', 'surface'],
  ['warm', 'page'],
  ['accent', 'page'],
  ['accent', 'surface'],
] as [string, string][]

const base = schemes(tokens)
const looks = { none: {}, ...demoLooks }

describe.each(Object.entries(looks))('the colours of %s', (_, look) => {
  const own = schemes(lookSheet(look))
  const settled = {
    light: { ...base.light, ...own.light },
    dark: { ...base.dark, ...own.dark },
  }
  describe.each(['light', 'dark'] as const)('in the %s scheme', (scheme) => {
    const colourOf = (role: string) => {
      const colour = settled[scheme][role]
      if (!colour) throw new Error(`no colour for ${role}`)
      return colour
    }
    it.each(textPairs)('can be read: %s on %s', (ink, ground) => {
      expect(contrast(colourOf(ink), colourOf(ground))).toBeGreaterThanOrEqual(4.5)
    })
    it.each(controlPairs)('can be seen: %s against %s', (edge, ground) => {
      expect(contrast(colourOf(edge), colourOf(ground))).toBeGreaterThanOrEqual(3)
    })
  })
})

describe('a look', () => {
  it('takes at most 1.5 kB', () => {
    for (const look of Object.values(demoLooks)) expect(lookSheet(look).length).toBeLessThan(1500)
  })

  it('holds each colour in its own scheme alone', () => {
    const sheet = lookSheet({ page: '#ffffff', 'accent-dark': '#abcdef', corners: 'round' })
    expect(sheet).toBe(
      ':root{--slhz-radius:1rem}@media (prefers-color-scheme:light){:root{--slhz-page:#ffffff}}@media (prefers-color-scheme:dark){:root{--slhz-accent:#abcdef}}',
    )
  })

  it('leaves out what is not a role with a plain colour', () => {
    const sheet = lookSheet({ accent: 'red;}body{display:none', 'x;y': '#000000', soft: '#abcdef' })
    expect(sheet).toBe('@media (prefers-color-scheme:light){:root{--slhz-soft:#abcdef}}')
  })
})

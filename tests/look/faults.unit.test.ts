import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { demoLooks } from '../../db/seed/looks'
import { contrast, hexOf } from '../../worker/features/look/colour'
import { faultsOf } from '../../worker/features/look/faults'
import { coloursIn, draftOf, lookOf } from '../../worker/features/look/kept-look'
import {
  type Colours,
  colourNames,
  nameOf,
  pairs,
  roles,
  schemes,
  servicePalettes,
  settle,
} from '../../worker/features/look/roles'
import { fc } from '../support/property'

const tokens = readFileSync(new URL('../../web/styles/tokens.css', import.meta.url), 'utf8')
const colour = fc
  .tuple(fc.nat(255), fc.nat(255), fc.nat(255))
  .map(([red, green, blue]) => hexOf([red / 255, green / 255, blue / 255]))

describe('the colours of the service', () => {
  it('are those of the style sheet, in both schemes', () => {
    const sheets = tokens.split('@media (prefers-color-scheme: dark)')
    for (const [index, scheme] of schemes.entries()) {
      const found = [...(sheets[index] ?? '').matchAll(/--slhz-([a-z-]+): (#[0-9a-f]{3,6});/g)]
      const inSheet = Object.fromEntries(
        found.map(([, role = '', hex = '']) => [
          role,
          hex.length === 4 ? hex.replace(/[0-9a-f]/g, '$&$&') : hex,
        ]),
      )
      expect(inSheet).toEqual(servicePalettes[scheme])
      expect(Object.keys(inSheet)).toHaveLength(roles.length)
    }
  })

  it('have no fault, nor have the demo looks', () => {
    expect(faultsOf({})).toEqual([])
    for (const look of Object.values(demoLooks)) expect(faultsOf(coloursIn(look))).toEqual([])
  })
})

describe('a fault', () => {
  it('is found for each pair that fails, and names how far it falls short', () => {
    const faults = faultsOf({ accent: '#e17000' })
    expect(faults.map(({ ink, ground }) => `${ink} ${ground}`)).toContain('accent page')
    expect(faults.map(({ ink, ground }) => `${ink} ${ground}`)).toContain('accent-text accent')
    const [first] = faults
    expect(first).toMatchObject({
      scheme: 'light',
      inkColour: '#e17000',
      needed: 4.5,
      fix: 'accent',
    })
    expect(first?.measured).toBeLessThan(4.5)
  })

  it('is with the ground when many inks cannot be read on it', () => {
    const faults = faultsOf({ page: '#808080' }).filter(({ ground }) => ground === 'page')
    expect(new Set(faults.map(({ fix }) => fix))).toEqual(new Set(['page']))
  })

  it('is found in the dark scheme too', () => {
    expect(faultsOf({ 'text-dark': '#333333' }).map(({ scheme }) => scheme)).toContain('dark')
  })

  it('is there exactly where a pair measures too little', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...colourNames), colour), (colours: Colours) => {
        const palettes = settle(colours)
        const failing = schemes.flatMap((scheme) =>
          pairs
            .filter(
              ({ ink, ground, ratio }) =>
                contrast(palettes[scheme][ink], palettes[scheme][ground]) < ratio,
            )
            .map(({ ink, ground }) => `${scheme} ${ink} ${ground}`),
        )
        expect(
          faultsOf(colours).map(({ scheme, ink, ground }) => `${scheme} ${ink} ${ground}`),
        ).toEqual(failing)
      }),
      { numRuns: 30 },
    )
  })

  it('is gone for its pair once its offer is taken', () => {
    fc.assert(
      fc.property(fc.constantFrom(...colourNames), colour, (name, hex) => {
        for (const fault of faultsOf({ [name]: hex })) {
          if (!fault.offer) continue
          const taken = { [name]: hex, [nameOf(fault.fix, fault.scheme)]: fault.offer }
          const left = faultsOf(taken).map(({ scheme, ink, ground }) => [scheme, ink, ground])
          expect(left).not.toContainEqual([fault.scheme, fault.ink, fault.ground])
        }
      }),
      { numRuns: 25 },
    )
  })

  it('never stays of a brand colour: taking offers ends in a look without any', () => {
    fc.assert(
      fc.property(colour, colour, (accent, warm) => {
        let colours: Colours = { accent, warm }
        for (let presses = 0; presses < 12; presses++) {
          const [fault] = faultsOf(colours)
          if (!fault) return
          expect(fault.offer).not.toBeNull()
          colours = { ...colours, [nameOf(fault.fix, fault.scheme)]: fault.offer ?? '' }
        }
        expect(faultsOf(colours)).toEqual([])
      }),
      { numRuns: 30 },
    )
  })
})

describe('the dark scheme', () => {
  it('follows the brand where nobody chose it, and can be read', () => {
    fc.assert(
      fc.property(colour, (accent) => {
        const faults = faultsOf({ accent }).filter(({ scheme }) => scheme === 'dark')
        expect(faults).toEqual([])
      }),
      { numRuns: 100 },
    )
  })

  it('is what was chosen where somebody did', () => {
    expect(settle({ accent: '#0d4a80', 'accent-dark': '#86bff2' }).dark.accent).toBe('#86bff2')
  })

  it('does not count as chosen when it follows anyway, so another brand takes it along', () => {
    const draft = { colours: { accent: '#8a3a9f' }, type: 'system', corners: 'little' } as const
    const kept = lookOf(draft, {})
    expect(kept['accent-dark']).toMatch(/^#/)
    expect(draftOf(kept)).toEqual(draft)
  })
})

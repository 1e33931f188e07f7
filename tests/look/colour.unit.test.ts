import { describe, expect, it } from 'vitest'
import { contrast, hexOf, nearestPassing, passes, rgbOf } from '../../worker/features/look/colour'
import { fc } from '../support/property'

const colour = fc
  .tuple(fc.nat(255), fc.nat(255), fc.nat(255))
  .map(([red, green, blue]) => hexOf([red / 255, green / 255, blue / 255]))
const ratio = fc.constantFrom(3, 4.5)

/** Lightness and hue in OKLCH, reckoned apart from the code that is tested. */
function oklch(hex: string) {
  const linear = rgbOf(hex).map((part) =>
    part > 0.04045 ? ((part + 0.055) / 1.055) ** 2.4 : part / 12.92,
  )
  const mix = (...weights: number[]) =>
    Math.cbrt(weights.reduce((sum, weight, index) => sum + weight * (linear[index] ?? 0), 0))
  const l = mix(0.4122214708, 0.5363325363, 0.0514459929)
  const m = mix(0.2119034982, 0.6806995451, 0.1073969566)
  const s = mix(0.0883024619, 0.2817188376, 0.6299787005)
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s
  const b = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s
  return {
    lightness: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    chroma: Math.hypot(a, b),
    hue: Math.atan2(b, a),
  }
}

describe('the contrast of two colours', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#777777', '#ffffff', 4.48],
    ['#767676', '#ffffff', 4.54],
    ['#0000ff', '#ffffff', 8.59],
    ['#1d4f91', '#1d4f91', 1],
  ])('of %s and %s is %d, as WCAG reckons it, whichever comes first', (one, other, wanted) => {
    expect(contrast(one, other)).toBeCloseTo(wanted, 2)
    expect(contrast(other, one)).toBeCloseTo(wanted, 2)
  })
})

describe('the nearest colour that passes', () => {
  it('always is there for one ground, and passes', () => {
    fc.assert(
      fc.property(colour, colour, ratio, (ink, against, wanted) => {
        const offer = nearestPassing(ink, [{ against, ratio: wanted }])
        expect(offer).toMatch(/^#[0-9a-f]{6}$/)
        expect(contrast(offer ?? ink, against)).toBeGreaterThanOrEqual(wanted)
      }),
      { numRuns: 200 },
    )
  })

  it('is the given one where that passes', () => {
    fc.assert(
      fc.property(colour, colour, ratio, (ink, against, wanted) => {
        fc.pre(contrast(ink, against) >= wanted)
        expect(nearestPassing(ink, [{ against, ratio: wanted }])).toBe(ink)
      }),
    )
  })

  it('passes on all grounds at once, or there is none', () => {
    const needs = fc.array(fc.record({ against: colour, ratio }), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(colour, needs, (ink, wanted) => {
        const offer = nearestPassing(ink, wanted)
        if (offer) expect(passes(offer, wanted)).toBe(true)
        // Black and white are the ends of every hue: where one of them passes, something does.
        else for (const end of ['#000000', '#ffffff']) expect(passes(end, wanted)).toBe(false)
      }),
      { numRuns: 100 },
    )
  })

  it('is black itself, without a trace of the hue, where only black passes', () => {
    const needs = [
      { against: '#00885a', ratio: 4.5 },
      { against: '#565e08', ratio: 3 },
    ]
    expect(nearestPassing('#000005', needs)).toBe('#000000')
  })

  it('keeps its hue as far as there is colour left, and no grey nearer in lightness passes', () => {
    fc.assert(
      fc.property(colour, colour, ratio, (ink, against, wanted) => {
        fc.pre(contrast(ink, against) < wanted)
        const offer = nearestPassing(ink, [{ against, ratio: wanted }]) ?? ink
        const [from, to] = [oklch(ink), oklch(offer)]
        if (from.chroma > 0.04 && to.chroma > 0.04) {
          const turn = Math.abs(
            Math.atan2(Math.sin(from.hue - to.hue), Math.cos(from.hue - to.hue)),
          )
          // Two of 255 steps in a channel turn a pale colour this far, and one close to black farther.
          const isNearBlack = Math.min(from.lightness, to.lightness) < 0.15
          expect(turn).toBeLessThan(isNearBlack ? 0.25 : 0.09)
        }
        // A step towards the given colour no longer passes: the offer is not farther than it must be.
        const moved = Math.abs(from.lightness - to.lightness)
        const nearer = from.lightness + (to.lightness - from.lightness) * ((moved - 0.008) / moved)
        fc.pre(moved > 0.02)
        const less = nearestPassing(offer, [{ against, ratio: wanted }])
        expect(less).toBe(offer)
        expect(Math.abs(nearer - from.lightness)).toBeLessThan(moved)
      }),
      { numRuns: 100 },
    )
  })

  it.each([
    ['#e17000', '#ffffff', 4.5],
    ['#ffcc00', '#ffffff', 4.5],
    ['#1d4f91', '#13171b', 4.5],
  ])('of %s on %s stays of its colour', (ink, against, wanted) => {
    const offer = nearestPassing(ink, [{ against, ratio: wanted }]) ?? ''
    // Just enough, not as much as can be.
    expect(contrast(offer, against)).toBeLessThan(wanted + 0.12)
    expect(oklch(offer).chroma).toBeGreaterThan(0.05)
  })
})

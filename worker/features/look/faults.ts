import { contrast, type Hex, type Need, passes, shadesOf } from './colour'
import {
  type Colours,
  needsOf,
  type Palette,
  pairs,
  type Role,
  type Scheme,
  schemes,
  settle,
} from './roles'

/** Two colours that cannot be told apart well enough where they stand on each other. */
export interface Fault {
  scheme: Scheme
  ink: Role
  ground: Role
  inkColour: Hex
  groundColour: Hex
  measured: number
  needed: number
  /** Which of the two is to change, and the nearest colour that passes; null: none does. */
  fix: Role
  offer: Hex | null
}

/** From this many inks on, it is the ground that is wrong. */
const MANY = 3

/** Every pair of a look that fails, in both schemes; none: it can be kept. */
export function faultsOf(colours: Colours): Fault[] {
  const palettes = settle(colours)
  return schemes.flatMap((scheme) => faultsIn(palettes[scheme], scheme))
}

function faultsIn(palette: Palette, scheme: Scheme): Fault[] {
  const failing = pairs
    .map((pair) => ({ ...pair, measured: contrast(palette[pair.ink], palette[pair.ground]) }))
    .filter(({ measured, ratio }) => measured < ratio)
  const isBad = (ground: Role) =>
    failing.filter((pair) => pair.ground === ground && pair.fix === pair.ink).length >= MANY
  const shades = new Map<Role, Hex[]>()
  const shadesFor = (role: Role) => {
    const found = shades.get(role) ?? [...shadesOf(palette[role])]
    shades.set(role, found)
    return found
  }
  return failing.map(({ ink, ground, ratio, measured, fix: usual }) => {
    const fix = isBad(ground) ? ground : usual
    return {
      ...{ scheme, ink, ground, inkColour: palette[ink], groundColour: palette[ground] },
      // Down, so that 4.499 never reads as the 4.5 that it lacks.
      measured: Math.floor(measured * 100) / 100,
      needed: ratio,
      fix,
      offer: offerAmong(shadesFor(fix), palette, fix, {
        against: palette[fix === ink ? ground : ink],
        ratio,
      }),
    }
  })
}

/** Best a shade that is right everywhere; else one that mends all that this role is to mend. */
function offerAmong(shades: readonly Hex[], palette: Palette, fix: Role, pair: Need): Hex | null {
  const choices = [needsOf(palette, fix), [...needsOf(palette, fix, 'own'), pair], [pair]]
  for (const needs of choices) {
    const found = shades.find((shade) => passes(shade, needs))
    if (found) return found
  }
  return null
}

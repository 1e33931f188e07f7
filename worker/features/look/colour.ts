/** A colour as it is stored and compared: '#rrggbb', in lower case. */
export type Hex = string

/** Another colour that this one must stand out from, and by how much (WCAG 2.2). */
export interface Need {
  against: Hex
  ratio: number
}

interface Oklch {
  /** 0 black, 1 white. */
  lightness: number
  chroma: number
  /** Radians. */
  hue: number
}

type Rgb = readonly [red: number, green: number, blue: number]

/** Parts between 0 and 1. */
export function rgbOf(colour: Hex): Rgb {
  const part = (at: number) => Number.parseInt(colour.slice(at, at + 2), 16) / 255
  return [part(1), part(3), part(5)]
}

export function hexOf(parts: Rgb): Hex {
  const two = (part: number) =>
    Math.round(Math.min(Math.max(part, 0), 1) * 255)
      .toString(16)
      .padStart(2, '0')
  return `#${parts.map(two).join('')}`
}

const linear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
const curved = (part: number) =>
  part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055

/** Contrast ratio of two colours, 1 to 21. https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(one: Hex, other: Hex): number {
  const [a, b] = [luminance(one), luminance(other)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

function luminance(colour: Hex): number {
  const [red, green, blue] = rgbOf(colour)
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

export function passes(colour: Hex, needs: readonly Need[]): boolean {
  return needs.every(({ against, ratio }) => contrast(colour, against) >= ratio)
}

const STEPS = 250

/**
 * The colour nearest to this one that meets all needs: the same hue, as much of its chroma as the
 * screen can show, and the lightness changed least (OKLCH). A colour that passes comes back as it
 * is; null when no lightness of this hue passes. With one need there always is one.
 */
export function nearestPassing(colour: Hex, needs: readonly Need[]): Hex | null {
  if (passes(colour, needs)) return colour
  for (const shade of shadesOf(colour)) if (passes(shade, needs)) return shade
  return null
}

/** All shades of a colour from black to white, the nearest first. */
export function* shadesOf(colour: Hex): Generator<Hex> {
  const from = oklchOf(colour)
  yield colour
  for (let step = 1; step < STEPS + 1; step++)
    // One step past either end, so that black and white themselves are among them.
    for (const lightness of [from.lightness - step / STEPS, from.lightness + step / STEPS])
      if (lightness > -1 / STEPS && lightness < 1 + 1 / STEPS)
        yield withinGamut({ ...from, lightness })
}

// Björn Ottosson, https://bottosson.github.io/posts/oklab/
function oklchOf(colour: Hex): Oklch {
  const [r, g, b] = rgbOf(colour)
  const [red, green, blue] = [linear(r), linear(g), linear(b)]
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
  const lightness = 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s
  const along = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s
  const across = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s
  return { lightness, chroma: Math.hypot(along, across), hue: Math.atan2(across, along) }
}

function rgbFrom({ lightness, chroma, hue }: Oklch): Rgb {
  const [along, across] = [chroma * Math.cos(hue), chroma * Math.sin(hue)]
  const l = (lightness + 0.3963377774 * along + 0.2158037573 * across) ** 3
  const m = (lightness - 0.1055613458 * along - 0.0638541728 * across) ** 3
  const s = (lightness - 0.0894841775 * along - 1.291485548 * across) ** 3
  return [
    curved(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    curved(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    curved(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ]
}

/** The colour with the most of its chroma that a screen can show at this lightness. */
function withinGamut(colour: Oklch): Hex {
  // Of a colour that leaves almost no room, rounding would leave a trace: the ends have no hue.
  if (colour.lightness <= 0) return '#000000'
  if (colour.lightness >= 1) return '#ffffff'
  const fits = (parts: Rgb) => parts.every((part) => part > -0.0005 && part < 1.0005)
  const whole = rgbFrom(colour)
  if (fits(whole)) return hexOf(whole)
  let [low, high] = [0, colour.chroma]
  for (let halving = 0; halving < 10; halving++) {
    const middle = (low + high) / 2
    if (fits(rgbFrom({ ...colour, chroma: middle }))) low = middle
    else high = middle
  }
  return hexOf(rgbFrom({ ...colour, chroma: low }))
}

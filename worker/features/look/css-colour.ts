import { type Hex, hexOf } from './colour'

/**
 * A colour as design tokens write it: '#rgb', '#rrggbb', rgb(), hsl(), or an object with `hex` or
 * sRGB components (Design Tokens Format Module 2025.10). Null for what is not plain and opaque.
 */
export function colourIn(value: unknown): Hex | null {
  if (typeof value === 'string') return colourInText(value.trim().toLowerCase())
  if (typeof value !== 'object' || value === null) return null
  if ('alpha' in value && value.alpha !== 1) return null
  if ('hex' in value) return colourIn(value.hex)
  const components = 'components' in value ? value.components : null
  const isSrgb = 'colorSpace' in value && value.colorSpace === 'srgb'
  if (!isSrgb || !Array.isArray(components)) return null
  return ofParts(components.map(Number))
}

const named: Record<string, Hex> = { white: '#ffffff', black: '#000000' }

function colourInText(text: string): Hex | null {
  const known = named[text]
  if (known) return known
  const [, hex] = /^#([0-9a-f]{3,8})$/.exec(text) ?? []
  if (hex) return ofHex(hex)
  const [, name, inside = ''] = /^(rgb|hsl)a?\(([^()]*)\)$/.exec(text) ?? []
  const [one, two, three, alpha = '1', ...more] = inside.split(/[\s,/]+/).filter(Boolean)
  if (!name || !one || !two || !three || more.length > 0 || !/^(1(\.0+)?|100%)$/.test(alpha))
    return null
  if (name === 'rgb') return ofParts([one, two, three].map((part) => portion(part, 255)))
  return ofHsl(Number(one.replace('deg', '')), portion(two, 100), portion(three, 100))
}

function ofHex(digits: string): Hex | null {
  const long = digits.length <= 4 ? [...digits].map((digit) => digit + digit).join('') : digits
  if (long.length !== 6 && long.length !== 8) return null
  return long.slice(6) === '' || long.slice(6) === 'ff' ? `#${long.slice(0, 6)}` : null
}

const portion = (text: string, whole: number) =>
  text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text) / whole

function ofParts([red = Number.NaN, green = Number.NaN, blue = Number.NaN]: number[]): Hex | null {
  const parts = [red, green, blue] as const
  return parts.every((part) => part >= 0 && part <= 1) ? hexOf(parts) : null
}

// https://www.w3.org/TR/css-color-4/#hsl-to-rgb
function ofHsl(hue: number, saturation: number, lightness: number): Hex | null {
  const strength = saturation * Math.min(lightness, 1 - lightness)
  const part = (n: number) => {
    const k = (n + (((hue % 360) + 360) % 360) / 30) % 12
    return lightness - strength * Math.max(-1, Math.min(k - 3, 9 - k, 1))
  }
  return ofParts([part(0), part(8), part(4)])
}

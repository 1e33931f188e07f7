import { cornerKinds, type Draft, types } from './contract'
import { type Colours, chosenIn, colourNames, withDark } from './roles'

/** A look as the organisation's own row keeps it: colours by name, and what else is chosen. */
export type KeptLook = Record<string, string>

export interface Logo {
  /** `{hash}.{png|webp}` */
  file: string
  width: number
  height: number
}

/** What an administrator chose in a look. */
export function draftOf(look: KeptLook): Draft {
  return {
    colours: chosenIn(coloursIn(look)),
    type: types.find((type) => type === look.type) ?? 'system',
    corners: cornerKinds.find((kind) => kind === look.corners) ?? 'little',
  }
}

/** The look that keeps this, with the logo that another look has. */
export function lookOf({ colours, type, corners }: Draft, { logo, logoSize }: KeptLook): KeptLook {
  return {
    ...withDark(coloursIn(colours)),
    ...(type !== 'system' && { type }),
    ...(corners !== 'little' && { corners }),
    ...(logo && logoSize && { logo, logoSize }),
  }
}

export function coloursIn(look: Record<string, string | undefined>): Colours {
  return Object.fromEntries(
    colourNames.flatMap((name) => (look[name] ? [[name, look[name].toLowerCase()]] : [])),
  )
}

export function withLogo(
  { logo: _, logoSize: __, ...look }: KeptLook,
  logo: Logo | null,
): KeptLook {
  return logo ? { ...look, logo: logo.file, logoSize: `${logo.width}x${logo.height}` } : look
}

export function logoIn({ logo, logoSize = '' }: KeptLook): Logo | null {
  const [, width, height] = /^(\d+)x(\d+)$/.exec(logoSize) ?? []
  return logo && width && height
    ? { file: logo, width: Number(width), height: Number(height) }
    : null
}

/** Names of what is another in the one than in the other. */
export function changedIn(before: KeptLook, after: KeptLook): string[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return names.filter((name) => before[name] !== after[name])
}

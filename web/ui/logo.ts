const FILE = /^[0-9a-f]{32}\.(png|webp)$/
/** Room for a logo in the header of a small phone, in CSS pixels. */
const [WIDEST, HIGHEST] = [180, 48]

interface Logo {
  src: string
  width: number
  height: number
}

/** The logo in a look as it stands in the header; with its size, so that nothing moves. */
export function logoOf(of: { slug: string; look: Record<string, string> }): Logo | null {
  const { logo = '', logoSize = '' } = of.look
  const [width = 0, height = 0] = logoSize.split('x').map(Number)
  if (!FILE.test(logo) || !(width > 0 && height > 0)) return null
  const scale = Math.min(WIDEST / width, HIGHEST / height, 1)
  return {
    src: `/${of.slug}/logo/${logo}`,
    width: Math.max(Math.round(width * scale), 1),
    height: Math.max(Math.round(height * scale), 1),
  }
}

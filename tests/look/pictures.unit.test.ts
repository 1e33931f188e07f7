import { describe, expect, it } from 'vitest'
import { pictureIn } from '../../worker/features/look/picture'
import { png, realLogo, webp } from './pictures'

describe('a picture', () => {
  it('is known by its bytes, with its size', () => {
    expect(pictureIn(png(300, 90))).toEqual({ kind: 'png', width: 300, height: 90 })
    expect(pictureIn(new Uint8Array(realLogo))).toEqual({ kind: 'png', width: 240, height: 80 })
    for (const kind of ['VP8 ', 'VP8L', 'VP8X'] as const)
      expect(pictureIn(webp(kind, 300, 90)), kind).toEqual({ kind: 'webp', width: 300, height: 90 })
  })

  it('that is anything else is none', () => {
    const text = (content: string) => new TextEncoder().encode(content.padEnd(60))
    expect(pictureIn(text('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'))).toBeNull()
    expect(pictureIn(text('GIF89a'))).toBeNull()
    expect(pictureIn(text('RIFFxxxxWEBPVP9 '))).toBeNull()
    expect(pictureIn(png(300, 90).slice(0, 20))).toBeNull()
    expect(pictureIn(new Uint8Array())).toBeNull()
  })
})

import { describe, expect, it } from 'vitest'
import { pictureIn, withoutMetadata } from '../../worker/media/picture'
import { jpeg, png, realLogo, webp } from './pictures'

describe('a picture', () => {
  it('is known by its bytes, with its size', () => {
    expect(pictureIn(png(300, 90))).toEqual({ kind: 'png', width: 300, height: 90 })
    expect(pictureIn(new Uint8Array(realLogo))).toEqual({ kind: 'png', width: 240, height: 80 })
    for (const kind of ['VP8 ', 'VP8L', 'VP8X'] as const)
      expect(pictureIn(webp(kind, 300, 90)), kind).toEqual({ kind: 'webp', width: 300, height: 90 })
  })

  it('of a camera is known too, and loses all but its pixels and which side is up', () => {
    const taken = jpeg(300, 200, { latitude: '52.6424', turned: 6 })
    expect(pictureIn(taken)).toEqual({ kind: 'jpeg', width: 300, height: 200 })
    const plain = withoutMetadata(taken, 'jpeg')
    const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')
    expect(text(taken)).toContain('52.6424')
    expect(text(plain)).not.toMatch(/52\.6424|GPS/)
    expect(pictureIn(plain)).toEqual({ kind: 'jpeg', width: 300, height: 200 })
    // Exif by CIPA DC-008: tag 0x0112, a short, one of them, 6.
    expect(text(plain)).toContain('\x01\x12\0\x03\0\0\0\x01\0\x06')
    expect(text(plain).endsWith(text(taken.subarray(-12)))).toBe(true)
    expect(withoutMetadata(plain, 'jpeg')).toEqual(plain)
  })

  it('as PNG or WebP loses its texts, and is drawn as before', () => {
    const chunk = (name: string, body: string) =>
      Buffer.concat([
        Buffer.from([0, 0, 0, body.length]),
        Buffer.from(name + body),
        Buffer.alloc(4),
      ])
    const [head, rest] = [realLogo.subarray(0, 33), realLogo.subarray(33)]
    const told = Buffer.concat([head, chunk('tEXt', 'Place Hoorn'), chunk('eXIf', 'GPS'), rest])
    expect(Buffer.from(withoutMetadata(told, 'png'))).toEqual(realLogo)
    const web = Buffer.concat([
      webp('VP8X', 300, 90).subarray(0, 30),
      Buffer.from('EXIF\x03\0\0\0GPS\0'),
    ])
    ;[web[16], web[20]] = [10, 0x08]
    const plain = Buffer.from(withoutMetadata(web, 'webp'))
    expect([plain.length, plain[20], plain.readUInt32LE(4)]).toEqual([30, 0, 22])
    expect(pictureIn(plain)).toEqual({ kind: 'webp', width: 300, height: 90 })
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

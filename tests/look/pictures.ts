/** A PNG as far as its header tells, with as many bytes as asked. */
export function png(width: number, height: number, bytes = 60): Uint8Array {
  const picture = new Uint8Array(Math.max(bytes, 33))
  picture.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])
  picture.set(new TextEncoder().encode('IHDR'), 12)
  const view = new DataView(picture.buffer)
  view.setUint32(16, width)
  view.setUint32(20, height)
  return picture
}

/** A WebP as far as its header tells: lossy, lossless or extended. */
export function webp(kind: 'VP8 ' | 'VP8L' | 'VP8X', width: number, height: number): Uint8Array {
  const picture = new Uint8Array(40)
  const write = (text: string, at: number) => picture.set(new TextEncoder().encode(text), at)
  write('RIFF', 0)
  write('WEBP', 8)
  write(kind, 12)
  const view = new DataView(picture.buffer)
  if (kind === 'VP8 ') {
    picture.set([0x9d, 0x01, 0x2a], 23)
    view.setUint16(26, width, true)
    view.setUint16(28, height, true)
  } else if (kind === 'VP8L') {
    picture[20] = 0x2f
    view.setUint32(21, ((height - 1) << 14) | (width - 1), true)
  } else {
    view.setUint16(24, width - 1, true)
    view.setUint16(27, height - 1, true)
  }
  return picture
}

export const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')

/** A real PNG of 240 by 80 that a browser draws: squares of two colours. */
export const realLogo = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAPAAAABQCAIAAACoK28rAAABM0lEQVR42u3bsQ0AIQwEQddFiTRBqVCBEyMSMy/y' +
    'kc6bfuyLb45VflzuCzcMzRW0obmCdmCuoLlcQXMFbWiuoA3NFbQDcwXN5QqaK2hDcwVtaK6guVxBc7mC5gra0FxB' +
    'G5oraC5X0FxuGrSxuJ1cQXMFbWiuoB2YK2guV9BcQRuaK2hDcwXtwFxBc7mC5gra0FxBG5oraAfmCprLFTRX0Ibm' +
    'CtrQXEFzuYLmcvOgjcXt5AqaK2hDcwXtwFxBc7mC5gra0FxBG5oraAfmCprLFTRX0IbmCtrQXEE7MFfQXK6guYI2' +
    'NFfQhuYKmssVNJebB20srr++Dc0VtANzBc3lCporaENzBW1orqAdmCtoLlfQXEEbmitoQ3MFzeUKmssVNFfQhuYK' +
    '2tBcQXO5guZyBc39wj2FHRmdO7oYZwAAAABJRU5ErkJggg==',
  'base64',
)

/** A JPEG as far as its header tells, with what a phone writes beside it and pixels that are none. */
export function jpeg(
  width: number,
  height: number,
  { latitude, turned = 6 }: { latitude: string; turned?: number },
): Uint8Array {
  const two = (value: number) => [value >> 8, value & 0xff]
  const segment = (marker: number, body: number[]) => [
    ...[0xff, marker],
    ...two(body.length + 2),
    ...body,
  ]
  const ascii = (text: string) => [...new TextEncoder().encode(text)]
  const tiff = [...ascii('MM'), 0, 42, 0, 0, 0, 8, ...two(1)]
  const entry = [...two(0x0112), ...two(3), 0, 0, 0, 1, ...two(turned), 0, 0, 0, 0, 0, 0]
  const exif = [...ascii('Exif'), 0, 0, ...tiff, ...entry, ...ascii(latitude)]
  const frame = [8, ...two(height), ...two(width), 1, 1, 0x11, 0]
  return Uint8Array.from([
    ...[0xff, 0xd8],
    ...segment(0xe0, [...ascii('JFIF'), 0, 1, 1, 0, 0, 1, 0, 1, 0, 0]),
    ...segment(0xe1, exif),
    ...segment(0xfe, ascii(`GPS ${latitude}`)),
    ...segment(0xc0, frame),
    ...segment(0xda, [1, 1, 0, 0, 63, 0]),
    ...[1, 2, 3, 0xff, 0xd9],
  ])
}

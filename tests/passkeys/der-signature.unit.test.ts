import { createSign, createVerify, generateKeyPairSync } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { AsnParser, ECDSASigValue } from '../../worker/auth/der-signature'

const parse = (bytes: Uint8Array<ArrayBuffer>) => AsnParser.parse(bytes, ECDSASigValue)

describe('a signature by an elliptic curve', () => {
  test.each([
    ['prime256v1', 32],
    ['secp384r1', 48],
    ['secp521r1', 66],
  ])('of %s, read and put together again, is one that the platform accepts', (namedCurve, size) => {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve })
    // Often enough for numbers of every length, with and without a zero before them.
    for (let n = 0; n < 100; n++) {
      const text = `text ${n}`
      const der = createSign('sha256').update(text).sign(privateKey)
      const { r, s } = parse(Uint8Array.from(der))
      const plain = Buffer.concat([r, s].map((number) => atSize(Buffer.from(number), size)))
      const key = { key: publicKey, dsaEncoding: 'ieee-p1363' } as const
      expect(createVerify('sha256').update(text).verify(key, plain)).toBe(true)
    }
  })

  test.each([
    ['nothing', ''],
    ['something else than a sequence', '3106020101020101'],
    ['one number', '3003020101'],
    ['an empty number', '30050200020101'],
    ['a text for a number', '3006040101020101'],
    ['bytes after it', '300602010102010100'],
    ['bytes after the numbers', '300702010102010100'],
    ['a length beyond its end', '3007020101020101'],
    ['a number beyond its end', '3006020101020201'],
    ['a short length written long', '308106020101020101'],
    ['a length without end', '3080020101020101'],
    ['a length of two bytes', '30820006020101020101'],
  ])('with %s is none', (_name, hex) => {
    expect(() => parse(Uint8Array.from(Buffer.from(hex, 'hex')))).toThrow(/signature/)
  })
})

function atSize(number: Buffer, size: number): Buffer {
  const digits = number.length > size ? number.subarray(number.length - size) : number
  return Buffer.concat([Buffer.alloc(size - digits.length), digits])
}

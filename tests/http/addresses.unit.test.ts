import { expect, test } from 'vitest'
import { safeNext } from '../../worker/features/accounts/forms'
import { addressKey, hasLinkSecret } from '../../worker/http/protect'

const keyOf = (address: string) =>
  addressKey(new Request('https://x.example', { headers: { 'cf-connecting-ip': address } }))

test('an IPv4 address is a key of its own', () => {
  expect(keyOf('203.0.113.7')).not.toBe(keyOf('203.0.113.8'))
})

test('all addresses of one IPv6 /64 are one key, however they are written', () => {
  const home = keyOf('2001:db8:1:2::1')
  for (const address of [
    '2001:db8:1:2:ffff:ffff:ffff:ffff',
    '2001:0db8:0001:0002:0000:0000:0000:0001',
    '2001:DB8:1:2::',
    '2001:db8:1:2:0:0:0:9',
  ])
    expect(keyOf(address), address).toBe(home)
  for (const address of ['2001:db8:1:3::1', '2001:db8:1::2', '2001:db8::1:2:0:0:1', '::1'])
    expect(keyOf(address), address).not.toBe(home)
})

test('short forms are filled up with zeros in the right place', () => {
  expect(keyOf('::1')).toBe(keyOf('0:0:0:0:ffff::'))
  expect(keyOf('2001:db8::1')).toBe(keyOf('2001:db8:0:0::9'))
})

test('after signing in, nobody is sent to another site', () => {
  for (const next of [
    'https://boos.example',
    '//boos.example',
    '/\\boos.example',
    '\\\\boos.example',
    'boos.example',
    'javascript:alert(1)',
    '/%09/boos.example',
    ' /hoorn',
    '/hoorn\\@boos.example',
    '/hoorn\r\nSet-Cookie: a=b',
    '/hoorn\u0000',
    '/hoorn/é',
    '',
    undefined,
  ])
    expect(safeNext(next, '/thuis'), String(next)).toBe('/thuis')
  expect(safeNext('/hoorn/mijn?a=b', '/thuis')).toBe('/hoorn/mijn?a=b')
})

test('only an address that ends in a whole secret counts as a manage link', () => {
  const secret = 'Ab_-9'.repeat(9).slice(0, 43)
  expect(hasLinkSecret(`/hoorn/reservering/bkg_x/${secret}`)).toBe(true)
  expect(hasLinkSecret(`/hoorn/en/reservering/bkg_x/${secret}/wijzigen`)).toBe(true)
  for (const path of [
    `/hoorn/reservering/bkg_x/${secret}A`,
    `/hoorn/reservering/bkg_x/${secret.slice(1)}`,
    `/hoorn/reservering/x/${secret}`,
    `/hoorn/mijn/${secret}`,
  ])
    expect(hasLinkSecret(path), path).toBe(false)
})

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { colourIn } from '../../worker/features/look/css-colour'
import { lookInTokens } from '../../worker/features/look/tokens'

const theme = (name: string) =>
  JSON.parse(readFileSync(new URL(`themes/${name}.tokens.json`, import.meta.url), 'utf8'))

describe('a colour as design tokens write it', () => {
  it.each([
    ['#ABC', '#aabbcc'],
    ['#8A3A9F', '#8a3a9f'],
    ['#8a3a9fff', '#8a3a9f'],
    ['rgb(138, 58, 159)', '#8a3a9f'],
    ['rgb(138 58 159 / 1)', '#8a3a9f'],
    ['hsl(138 58% 33%)', '#238541'],
    ['hsla(0, 0%, 18%, 1)', '#2e2e2e'],
    [{ colorSpace: 'srgb', components: [1, 0, 0.2] }, '#ff0033'],
    [{ colorSpace: 'oklch', components: [0.5, 0.1, 20], hex: '#123456' }, '#123456'],
  ])('%j is %s', (value, wanted) => {
    expect(colourIn(value)).toBe(wanted)
  })

  it.each([
    'rgba(0, 0, 0, 0)',
    '#8a3a9f80',
    'transparent',
    'var(--x)',
    'red;}body{',
    '{a.b}',
    'rgb(300 0 0)',
    '',
    null,
    7,
    [],
    {},
    { colorSpace: 'srgb', components: [1, 0, 0], alpha: 0.5 },
  ])('%j is none that we can use', (value) => {
    expect(colourIn(value)).toBeNull()
  })
})

describe('a file of design tokens', () => {
  it('gives the look of Mooi & Anders', () => {
    const { colours, corners, taken, total } = lookInTokens(theme('mooi-en-anders'))
    expect(colours).toMatchObject({
      accent: '#8a3a9f',
      'accent-text': '#ffffff',
      text: '#1d1f24',
      page: '#ffffff',
      soft: '#f8e4f9',
      edge: '#696c71',
    })
    expect(corners).toBe('little')
    expect(taken.find(({ role }) => role === 'accent')?.token).toBe(
      'utrecht.button.primary-action.background-color',
    )
    expect(total).toBeGreaterThan(taken.length)
  })

  it('gives the look of the example theme', () => {
    const { colours } = lookInTokens(theme('voorbeeld'))
    expect(colours).toMatchObject({ accent: '#5115ef', 'accent-text': '#ffffff', text: '#001a40' })
    // Of its set for the dark scheme.
    expect(colours).toMatchObject({ 'accent-dark': '#743fff', 'page-dark': '#111111' })
  })

  it('gives the look of Den Haag, in the notation of Style Dictionary', () => {
    const { colours, corners } = lookInTokens(theme('den-haag'))
    expect(colours).toMatchObject({ accent: '#238541', page: '#ffffff', text: '#2e2e2e' })
    expect(corners).toBe('little')
  })

  it('follows references through sets, and in a circle finds nothing', () => {
    const { colours } = lookInTokens({
      brand: { own: { green: { $value: '#006633' }, also: { $value: '{own.green}' } } },
      parts: {
        utrecht: {
          button: { 'primary-action': { 'background-color': { $value: '{own.also.$value}' } } },
          document: { color: { $value: '{utrecht.document.color}' } },
        },
      },
    })
    expect(colours).toEqual({ accent: '#006633' })
  })

  it.each([null, 'x', 7, [], {}, { utrecht: { document: { color: { value: { a: 1 } } } } }])(
    'that holds nothing of use gives nothing: %j',
    (file) => {
      expect(lookInTokens(file)).toMatchObject({ colours: {}, taken: [] })
    },
  )

  it('as deep as one likes does no harm', () => {
    let deep: Record<string, unknown> = { value: '#000000' }
    for (let level = 0; level < 5000; level++) deep = { a: deep }
    expect(lookInTokens(deep).total).toBe(0)
  })

  it.each([
    ['0px', 'none'],
    ['0', 'none'],
    ['4px', 'little'],
    ['0.5rem', 'little'],
    ['24px', 'round'],
    ['50%', null],
  ])('with corners of %s has corners that are %s', (value, wanted) => {
    expect(lookInTokens({ utrecht: { button: { 'border-radius': { value } } } }).corners).toBe(
      wanted,
    )
  })
})

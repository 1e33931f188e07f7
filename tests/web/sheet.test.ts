import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import { beforeAll, describe, expect, it } from 'vitest'
import { makeControlsSheet } from '../../scripts/prune-controls'

const styles = resolve(import.meta.dirname, '../../web/styles')

describe('the style sheet that stands in every page', () => {
  let sheet = ''
  beforeAll(async () => {
    const made = await build({
      configFile: false,
      logLevel: 'silent',
      root: styles,
      build: {
        write: false,
        target: ['safari15', 'chrome100'],
        rolldownOptions: { input: resolve(styles, 'public.css') },
      },
    })
    const files = 'output' in made ? made.output : []
    sheet = files.flatMap((file) => (file.type === 'asset' ? String(file.source) : '')).join('')
  })

  it('weighs at most 7 kB as it is sent', () => {
    expect(sheet.length).toBeGreaterThan(5000)
    expect(gzipSync(sheet, { level: 9 }).length).toBeLessThan(7000)
  })

  it('asks for nothing from outside', () => {
    const addresses = [...sheet.matchAll(/url\(([^)]*)\)/g)].map(([, address = '']) => address)
    expect(addresses.filter((address) => !/^"?(data:|#)/.test(address))).toEqual([])
  })

  it('uses no colour that is not a role', () => {
    const own = readdirSync(styles).filter((name) => /^(base|parts|places)\.css$/.test(name))
    expect(own.length).toBeGreaterThan(2)
    for (const name of own) {
      const colours = readFileSync(resolve(styles, name), 'utf8').match(
        /#[0-9a-f]{3,8}\b|rgba?\(/gi,
      )
      expect(colours, name).toBeNull()
    }
  })

  it('has the controls that the installed packages and our tokens make', () => {
    const settings = JSON.parse(readFileSync(resolve(styles, 'controls.json'), 'utf8'))
    const plain = (css: string) => css.replace(/\s+/g, '').replace(/(?<![\d])0\./g, '.')
    const kept = readFileSync(resolve(styles, 'controls.css'), 'utf8')
    expect(plain(kept)).toBe(plain(makeControlsSheet(settings)))
  })
})

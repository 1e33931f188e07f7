import type { Random } from '../../db/seed/random'
import { timeIn } from '../support/builders'
import { type Contract, type Operation, resolved, type Schema } from './document'
import { oddBodies, oddHeaders, oddParts, oddTypes, oddValues } from './odd'

/** Values that exist in the running service, by the name under which the API takes them. */
export type Known = Record<string, readonly string[]>

export interface Invention {
  method: string
  /** From `/api/v1` on, encoded. */
  path: string
  headers: Record<string, string>
  body: string | undefined
}

const samples: Known = {
  phone: ['06 12 34 56 78', '+31612345678'],
  postcode: ['1695 AB', '9751ab'],
  wijkCode: ['WK040510', 'WK999999'],
  buurtCode: ['BU04051000'],
  code: ['123456', '12 34 56'],
  opens: ['00:00', '09:00', '13:30'],
  closes: ['12:00', '22:00', '24:00'],
  slug: ['de-nieuwe-naam', 'kern'],
  challenge: ['cod_abcdefgh'],
  kinds: ['bookings,decisions,places', 'places'],
  placeId: [''],
  registerUrl: ['https://www.toegankelijkheidsverklaring.nl/register/1234', ''],
  policyUrl: ['https://www.hoorn.example/privacy', ''],
  objectionsUrl: ['https://www.hoorn.example/bezwaar', ''],
  complaintsUrl: ['https://www.hoorn.example/klacht', ''],
  officerEmail: ['fg@hoorn.example', ''],
  officerPhone: ['0229 55 00 00', ''],
  statedOn: ['2026-05-01', ''],
  kvkNumber: ['12345678', '12 34 56 78'],
  contactEmail: ['contact@hoorn.example', ''],
  contactPhone: ['0229 55 00 00'],
  // Before and after each other, so that a project can have both.
  startsOn: ['2026-12-01'],
  endsOn: ['2027-12-01', '2028-02-29'],
  dueOn: ['2026-12-04'],
  file: [btoa('%PDF-1.7 een overeenkomst')],
}

/** A PNG of 32 by 32, as far as its header tells. */
const LOGO = 'iVBORw0KGgoAAAANSUhEUgAAACAAAAAgCAYAAABzenr0AAAAAAAAAAAAAAAA'

/** What takes more than its own schema: hours in order, lengths that fit each other. */
const hours = [{ opens: '09:00', closes: '12:00' }]
const fitting: Record<string, readonly unknown[]> = {
  hours: [[], hours, [...hours, { opens: '13:30', closes: '24:00' }]],
  opening: [Array.from({ length: 7 }, () => hours), Array.from({ length: 7 }, () => [])],
  shortest: [60],
  longest: [240, 600],
  /** Of a term of retention: within the bounds of most kinds. */
  length: [30, 90],
  revision: [1],
  colours: [{}, { accent: '#0d4a80', 'page-dark': '#101010' }, { text: '#fafafa' }],
  tokens: [{ utrecht: { document: { color: { value: '#111111' } } } }, { $themes: [] }],
  logo: [LOGO, null],
  lookVersion: [1, 1, 2],
  phase: [0, 0, 1],
  themes: [[], ['green'], ['green', 'sport']],
  languages: [['nl'], ['nl', 'tr']],
  // Of a channel, what no group has to be there for.
  reaches: [[]],
  answerBy: ['2026-12-04'],
  // Each after the one before.
  informedOn: ['2026-11-01', null],
  askedOn: ['2026-11-02'],
  advisedOn: ['2026-11-20', null],
  answeredOn: ['2026-12-01', null],
}

/** They exist, and the program has to reckon with them. */
const farDates = ['1970-01-01', '2028-02-29', '2050-06-01', '2199-12-31']
const farTimes = [
  { startsAt: '1970-01-01T00:00:00Z', endsAt: '1970-01-01T01:00:00Z' },
  { startsAt: '2050-06-01T10:00:00Z', endsAt: '2050-06-01T11:00:00Z' },
  { startsAt: '2199-12-31T22:00:00Z', endsAt: '2199-12-31T23:45:00Z' },
  { startsAt: '2199-12-31T23:45:00-23:00', endsAt: '2199-12-31T23:59:00-23:00' },
  { startsAt: '2027-01-01T00:00:00Z', endsAt: '2199-01-01T00:00:00Z' },
  { startsAt: '2027-01-01T11:00:00Z', endsAt: '2027-01-01T10:00:00Z' },
  { startsAt: '2027-03-28T01:00:00Z', endsAt: '2027-03-28T01:00:00Z' },
]

/** Makes requests out of the document: mostly what it asks for, often with one or two things broken. */
export function inventor(contract: Contract, random: Random, known: Known) {
  function soundValue(written: Schema, name: string): unknown {
    const schema = resolved(contract, written)
    if (fitting[name] && random.chance(0.8)) return random.pick(fitting[name])
    const type = [schema.type ?? []].flat()
    if (type.includes('null') && random.chance(0.2)) return null
    if (schema.anyOf) return soundValue(random.pick(schema.anyOf), name)
    // Nothing that it could be otherwise is known.
    if (type.join() === 'null' && !known[name] && !samples[name]) return null
    if (schema.enum) {
      const existing = schema.enum.filter((value) => known[name]?.includes(String(value)))
      return random.pick(existing.length > 0 && random.chance(0.8) ? existing : schema.enum)
    }
    if (type.includes('array')) {
      const { items = {}, minItems = 0, maxItems = 3 } = schema
      const length = random.int(minItems, Math.max(minItems, Math.min(maxItems, 3)))
      return Array.from({ length }, () => soundValue(items, name))
    }
    if (type.includes('object')) return soundObject(schema)
    if (type.includes('boolean')) return random.chance(0.5)
    if (type.includes('integer') || type.includes('number')) {
      const { minimum: low = 1, maximum: high = 3 } = schema
      const between = Number.isInteger(low) ? random.int(low, high) : low + random.next()
      return random.pick([low, high, between, between])
    }
    return soundText(schema, name)
  }

  function soundText(schema: Schema, name: string): string {
    const existing = known[name] ?? samples[name]
    if (existing) return random.pick(existing)
    const time = timeIn(random.int(1, 60), random.int(0, 22), random.pick([30, 60, 90, 240]))
    if (name === 'startsAt') return time.startsAt
    if (name === 'endsAt') return time.endsAt
    if (schema.format === 'date')
      return random.chance(0.15) ? random.pick(farDates) : time.startsAt.slice(0, 10)
    if (name === 'email') return `bewoner-${random.hex(8)}@example.org`
    if (name === 'idempotency-key') return random.hex(16)
    const word = random.pick(['Anna', 'De Kern', 'een zaal', 'Żółć', 'x', '1'])
    return word.repeat(random.pick([1, 1, 1, 4])).slice(0, schema.maxLength)
  }

  function soundObject({ properties = {}, required = [] }: Schema): Record<string, unknown> {
    const names = Object.keys(properties).filter(
      (name) => required.includes(name) || random.chance(0.3),
    )
    const made = Object.fromEntries(
      names.map((name) => [name, soundValue(properties[name] ?? {}, name)]),
    )
    if (typeof made.startsAt === 'string' && typeof made.endsAt === 'string')
      Object.assign(
        made,
        random.chance(0.15)
          ? random.pick(farTimes)
          : timeIn(random.int(1, 60), random.int(0, 22), random.pick([30, 60, 120])),
      )
    return made
  }

  /** One place in a body, anywhere in its depth, gets what nobody expects there. */
  function broken(value: unknown): unknown {
    const list = Array.isArray(value)
    if (typeof value !== 'object' || value === null || random.chance(0.1)) {
      const times = ['startsAt', 'endsAt'].map((name) => [name, random.pick(oddTimes)])
      return random.chance(0.1) ? Object.fromEntries(times) : random.pick(oddValues)
    }
    const entries = Object.entries(value)
    const [name] = entries.length > 0 ? random.pick(entries) : ['extra']
    const kept = entries.filter(([key]) => key !== name || random.chance(0.8))
    const changed = kept.map(([key, part]) => [key, key === name ? broken(part) : part])
    if (list) return changed.map(([, part]) => part)
    if (random.chance(0.15)) changed.push([random.pick(['extra', 'constructor', 'id']), 1])
    return Object.fromEntries(changed)
  }

  function body(schema: Schema): string | undefined {
    if (random.chance(0.06)) return undefined
    if (random.chance(0.12)) return random.pick(oddBodies)
    let value = soundValue(schema, '')
    while (random.chance(0.45)) value = broken(value)
    return JSON.stringify(value)
  }

  return function invent(operation: Operation): Invention {
    const headers: Record<string, string> = {}
    const query = new URLSearchParams()
    let { path } = operation
    for (const { name, in: where, schema, required } of operation.parameters ?? []) {
      const sound = String(soundValue(schema, name))
      const isOdd = random.chance(name === 'tenant' ? 0.04 : 0.15)
      if (where === 'path')
        path = path.replace(`{${name}}`, isOdd ? random.pick(oddParts) : encodeURIComponent(sound))
      else if (!(required || random.chance(0.5)) || random.chance(0.05)) continue
      else if (where === 'header') headers[name] = sound
      else query.append(name, isOdd ? random.pick(oddTexts) : sound)
    }
    if (random.chance(0.05)) query.append(random.pick(['extra', 'from', '', 'to[]']), '1')
    const schema = operation.requestBody?.content?.['application/json']?.schema
    const content = schema ? body(schema) : random.chance(0.1) ? random.pick(oddBodies) : undefined
    const withBody = operation.method === 'GET' ? undefined : content
    if (withBody !== undefined)
      headers['content-type'] = random.chance(0.06) ? random.pick(oddTypes) : 'application/json'
    if (random.chance(0.08)) Object.assign(headers, random.pick(oddHeaders))
    const search = query.size > 0 ? `?${query}` : ''
    return { method: operation.method, path: `/api/v1${path}${search}`, headers, body: withBody }
  }
}

const oddTexts = oddValues.filter((value) => typeof value === 'string')
const oddTimes = oddTexts.filter((text) => /^[-+]?\d{4}/.test(text))

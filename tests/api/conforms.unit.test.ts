import { expect, test } from 'vitest'
import { differences } from './conforms'
import type { Contract, Schema } from './document'

const named: Schema = {
  type: 'object',
  properties: { on: { type: 'string', format: 'date' }, size: { type: 'integer', minimum: 1 } },
  required: ['on'],
}
const contract = { components: { schemas: { Named: named } } } as unknown as Contract
const of = (schema: Schema, value: unknown) => differences(contract, schema, value)

test('a value that is not as the schema says is told, with its place', () => {
  const list: Schema = { type: 'array', items: { $ref: '#/components/schemas/Named' } }
  expect(of(list, [{ on: '2026-12-03', size: 2 }, { on: '2026-12-03' }])).toEqual([])
  expect(of(list, [{ size: 0.5 }])).toEqual(['$[0].on is missing', '$[0].size is no integer: 0.5'])
  expect(of(list, [{ on: '3-12-2026', size: 0, more: true }])).toEqual([
    '$[0].on does not fit date: 3-12-2026',
    '$[0].size is out of range: 0',
    '$[0].more is not in the document',
  ])
})

test('a choice is met by one of its kinds, an addition by all of them', () => {
  const ref = { $ref: '#/components/schemas/Named' }
  expect(of({ anyOf: [ref, { type: 'null' }] }, null)).toEqual([])
  expect(of({ anyOf: [ref, { type: 'null' }] }, 'x')).toHaveLength(1)
  const more: Schema = { allOf: [ref, { type: 'object', properties: { name: { enum: ['a'] } } }] }
  expect(of(more, { on: '2026-12-03', name: 'a' })).toEqual([])
  expect(of(more, { on: '2026-12-03', name: 'b' })).toEqual(['$.name is none of a: b'])
  expect(of(more, { on: '2026-12-03', other: 1 })).toEqual(['$.other is not in the document'])
})

test('a word of JSON Schema that the check does not know is no silent pass', () => {
  expect(() => of({ type: 'string', contentEncoding: 'base64' } as Schema, '')).toThrow(
    'contentEncoding',
  )
})

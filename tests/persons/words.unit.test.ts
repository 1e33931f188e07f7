import { expect, test } from 'vitest'
import { isPersonal, plain, purposes, terms } from '../../db/privacy/entry'
import { register } from '../../db/privacy/register'
import { technical } from '../../web/features/persons/data-view'
import { persons as en } from '../../web/messages/en/persons'
import { persons as nl } from '../../web/messages/nl/persons'
import { addressed } from '../../web/words/address'
import { longSentences, official, textsOf } from '../support/texts'

const informal = addressed(nl, 'je')
const formal = addressed(nl, 'u')
const all = [...textsOf(informal), ...textsOf(formal), ...textsOf(en)]

test('the pages about own data say the same in both languages, in plain words', () => {
  expect(textsOf(en).map(([path]) => path)).toEqual(textsOf(nl).map(([path]) => path))
  expect(all.filter(([, text]) => text.trim() === '' || official.test(text))).toEqual([])
  expect(longSentences(all)).toEqual([])
  // What hosts read aside, which says "je" everywhere.
  const toResidents = textsOf(formal).filter(([path]) => !/^(desk|called|by|callText)/.test(path))
  expect(toResidents.filter(([, text]) => /\b(je|jij|jou|jouw)\b/i.test(text))).toEqual([])
})

test('everything that the register shows has a name that people read', () => {
  const missing = Object.values(register).flatMap((tables) =>
    Object.entries(tables).flatMap(([table, entry]) => {
      if (!isPersonal(entry)) return []
      const columns = Object.entries(entry.columns).filter(
        ([name, column]) => column !== plain && !column.secret && !technical.has(name),
      )
      return [
        ...(nl.tables[table] && en.tables[table] ? [] : [`tables.${table}`]),
        ...columns.flatMap(([name]) =>
          nl.columns[name] && en.columns[name] ? [] : [`columns.${name} (of ${table})`],
        ),
        ...entry.receivers.filter((name) => !(name in nl.receiver)),
      ]
    }),
  )
  // Add them to web/messages/nl/persons.ts and web/messages/en/persons.ts.
  expect(missing).toEqual([])
  expect(Object.keys(nl.purposes)).toEqual(Object.keys(purposes))
  expect(Object.keys(nl.terms).sort()).toEqual([...terms].sort())
})

import { expect, test } from 'vitest'
import { requireNames } from '../../db/batch'

test('a statement whose rows would lose a column is refused', () => {
  for (const sql of [
    'select "space"."name", "place"."name" from "space" inner join "place" on 1',
    'select "id", lower("a") as "id" from "space"',
    'select distinct "a"."id", "b"."name", "b"."id" from "a"',
  ])
    expect(() => requireNames(sql), sql).toThrow('two columns of one name')
})

test('any other is not', () => {
  for (const sql of [
    'select "space"."name", "place"."name" as "place_name" from "space"',
    'select "id", "name" from "space" where "name" = (select "name" from "place")',
    'select max("a"."id", "b"."id"), "a"."id" from "a"',
    'insert into "space" ("id", "id") values (?, ?)',
  ])
    expect(() => requireNames(sql), sql).not.toThrow()
})

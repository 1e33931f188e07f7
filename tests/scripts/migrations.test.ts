import { describe, expect, it } from 'vitest'
import { readMigrations, splitStatements } from '../../scripts/migrate.mjs'

describe('a migration file', () => {
  it('is split where a statement ends, not inside a trigger, a string, a name or a comment', () => {
    const statements = splitStatements(`
      -- first; a comment
      create table a (b text default 'x;y', "c;d" text) strict; /* and ; more */
      create trigger t before insert on a begin
        select case when new.b = 'end;' then raise(abort, 'no;') end;
        update a set b = 1;
      end;
      create index i on a (b)
    `)
    expect(
      statements.map((statement: string) => statement.split(/\s+/).slice(0, 2).join(' ')),
    ).toEqual(['create table', 'create trigger', 'create index'])
    expect(statements[1]).toMatch(/update a set b = 1;\s+end$/)
  })

  it('of this project ends every trigger with its own END', () => {
    for (const kind of ['directory', 'tenant'] as const) {
      for (const { name, statements } of readMigrations(kind)) {
        for (const statement of statements) {
          const begins = /^create\s+trigger/i.test(statement)
          expect(/\bend$/i.test(statement), `${name}: ${statement.slice(0, 60)}`).toBe(begins)
        }
      }
    }
  })
})

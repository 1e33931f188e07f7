import { describe, expect, test } from 'vitest'
import { randomFrom } from '../../db/seed/random'
import {
  acknowledge,
  begin,
  besides,
  fieldOf,
  finish,
  hold,
  joined,
  keep,
  keyOf,
  learn,
  next,
  type QueuedText,
  refuse,
  sending,
  settle,
  stateOf,
  type,
  unfinished,
} from '../../web/features/intake/writing'
import type { IntakeText } from '../../worker/features/intake/contract'
import { converse, type Fault, type Store } from './two-editors'

const place = { subject: 'situation', side: '' } as const
const key = keyOf(place)
const moment = { at: '2026-12-01T10:00:00Z', on: '2026-12-01', time: '11:00' }
const theirs = (id: string, text: string, replaces: string[] = []): IntakeText => ({
  ...{ id, subject: 'situation', side: '', text, replaces },
  ...{ by: 'Noor', isMine: false, written: moment },
})

/** What the database does with texts, in memory. */
function modelStore(): Store {
  const rows: (QueuedText & { editor: number; isCurrent: boolean })[] = []
  const shown = (editor: number, from: typeof rows) =>
    from.map(
      ({ id, subject, text, replaces, ...row }): IntakeText => ({
        ...{ id, side: '', text, replaces: [...replaces], by: String(row.editor) },
        ...{ subject: subject === 'situation' ? subject : 'worries' },
        ...{ isMine: row.editor === editor, written: moment },
      }),
    )
  return {
    put: async (editor, item) => {
      const known = rows.find(({ id }) => id === item.id)
      if (known) return { isCurrent: known.isCurrent }
      for (const row of rows)
        if (item.replaces.includes(row.id) && keyOf(row) === keyOf(item)) row.isCurrent = false
      rows.push({ ...item, editor, isCurrent: true })
      return { isCurrent: true }
    },
    open: async (editor) => ({
      texts: shown(
        editor,
        rows.filter(({ isCurrent }) => isCurrent),
      ),
      until: rows.length,
    }),
    news: async (editor, since) => ({
      // Some come twice, as they do where clocks are given a margin.
      texts: shown(editor, rows.slice(Math.max(0, since - 3))),
      until: rows.length,
    }),
    count: async () => rows.length,
  }
}

const random = (seed: number) => randomFrom(`two editors ${seed}`)

async function manyConversations(fault: Fault) {
  const said = []
  for (let seed = 0; seed < 200; seed++)
    said.push(await converse(random(seed), modelStore(), fault))
  return said
}

describe('two people who write at once', () => {
  test('lose no sentence and see the same, in 200 conversations of chance', async () => {
    const said = await manyConversations('none')
    for (const [seed, one] of said.entries()) {
      const { shown, current, lost, twice, stored, sent, unsent, settled } = one
      expect(lost, `seed ${seed}`).toEqual([])
      expect(twice, `seed ${seed}`).toEqual([])
      expect(shown, `seed ${seed}`).toEqual([current, current])
      expect([stored, unsent], `seed ${seed}`).toEqual([sent, 0])
      for (const texts of settled) expect(texts, `seed ${seed}`).toBeLessThan(2)
    }
    // Otherwise the 200 would say little.
    const doubles = said.filter(({ isDouble }) => isDouble).length
    expect(doubles).toBeGreaterThan(50)
    expect(doubles).toBeLessThan(195)
    expect(said.reduce((sum, { sentences }) => sum + sentences, 0)).toBeGreaterThan(2000)
  })

  test.each(['without-replaces', 'overwrites'] as const)(
    'would lose or repeat something with a device that is %s',
    async (fault) => {
      const said = await manyConversations(fault)
      const wrong = said.filter(
        ({ lost, twice, shown, current }) =>
          lost.length > 0 ||
          twice.length > 0 ||
          JSON.stringify(shown) !== JSON.stringify([current, current]),
      )
      expect(wrong.length).toBeGreaterThan(20)
    },
  )
})

describe('a field', () => {
  test('shows what another wrote, but not while somebody is in it', () => {
    const first = begin([theirs('txt_1', 'Rustig.')], null)
    expect(fieldOf(first, key).text).toBe('Rustig.')
    const inIt = hold(first, key, true)
    const later = learn(inIt, [theirs('txt_2', 'Druk.', ['txt_1'])])
    expect(fieldOf(later, key).text).toBe('Rustig.')
    expect(besides(later, key).map(({ text }) => text)).toEqual(['Druk.'])
    expect(fieldOf(hold(later, key, false), key).text).toBe('Druk.')
  })

  test('keeps what is typed in it, and shows the other text beside it', () => {
    const typed = type(begin([theirs('txt_1', 'Rustig.')], null), key, 'Rustig. Groen.')
    const both = learn(finish(typed, place, 'txt_3'), [theirs('txt_2', 'Druk.', ['txt_1'])])
    expect(fieldOf(both, key).text).toBe('Rustig. Groen.')
    expect(besides(both, key).map(({ text }) => text)).toEqual(['Druk.'])
    const one = settle(both, place, 'txt_4', joined(['Rustig. Groen.', 'Druk.']))
    expect(fieldOf(one, key).text).toBe('Rustig. Groen.\n\nDruk.')
    expect(besides(one, key)).toEqual([])
    expect(new Set(next(one)?.replaces)).toEqual(new Set(['txt_1', 'txt_2']))
  })

  test('typed back to what it was is no text', () => {
    const first = begin([theirs('txt_1', 'Rustig.')], null)
    const back = type(type(first, key, 'Rustig. X'), key, 'Rustig. ')
    const changed = learn(back, [theirs('txt_2', 'Druk.', ['txt_1'])])
    const done = finish(changed, place, 'txt_3')
    expect(next(done)).toBeNull()
    expect(fieldOf(done, key).text).toBe('Druk.')
  })

  test('says whether the server has it, and keeps what it has not', () => {
    const typed = type(begin([], null), key, 'Groen.')
    expect(stateOf(typed, key)).toBe('waiting')
    expect(keep(typed)?.drafts).toEqual({ [key]: { text: 'Groen.', base: [], was: '' } })
    expect(unfinished(begin([], keep(typed)))).toEqual([place])
    const queued = sending(finish(typed, place, 'txt_1'), 'txt_1')
    expect(unfinished(queued)).toEqual([])
    const again = begin([], JSON.parse(JSON.stringify(keep(queued))))
    expect(fieldOf(again, key).text).toBe('Groen.')
    const done = acknowledge(again, 'txt_1', true)
    expect([stateOf(done, key), keep(done)]).toEqual(['saved', null])
  })

  test('goes as one text where many waited, but never changes one that may have arrived', () => {
    let writing = begin([], null)
    for (const [index, text] of ['Een.', 'Een. Twee.', 'Een. Twee. Drie.'].entries()) {
      writing = finish(type(writing, key, text), place, `txt_${index}`)
      if (index === 0) writing = sending(writing, 'txt_0')
    }
    expect(writing.queue.map(({ id, replaces }) => [id, replaces])).toEqual([
      ['txt_0', []],
      ['txt_2', ['txt_0']],
    ])
  })

  test('that the server will not have is the person’s again, with the reason, and is not sent twice', () => {
    const first = begin([theirs('txt_1', 'Rustig.')], null)
    const queued = sending(finish(type(first, key, 'Bel 123456782.'), place, 'txt_2'), 'txt_2')
    const later = finish(type(queued, key, 'Bel 123456782. Groen.'), place, 'txt_3')
    const back = refuse(later, 'txt_2', 'Dit lijkt op een burgerservicenummer.')
    expect(back.queue.map(({ id, replaces }) => [id, replaces])).toEqual([['txt_3', ['txt_1']]])
    const whole = refuse(back, 'txt_3', 'Dit lijkt op een burgerservicenummer.')
    expect([stateOf(whole, key), fieldOf(whole, key).text]).toEqual([
      'refused',
      'Bel 123456782. Groen.',
    ])
    expect(next(finish(whole, place, 'txt_4'))).toBeNull()
    const mended = finish(type(whole, key, 'Groen.'), place, 'txt_5')
    expect(next(mended)).toMatchObject({ id: 'txt_5', text: 'Groen.', replaces: ['txt_1'] })
  })
})

test('texts after each other say no sentence twice', () => {
  expect(joined(['Rustig. Om 9.00 uur dicht.', 'Rustig. Veel groen.'])).toBe(
    'Rustig. Om 9.00 uur dicht.\n\nVeel groen.',
  )
  expect(joined(['', 'Groen.', 'Groen.'])).toBe('Groen.')
})

import fc from 'fast-check'

/** The rooms of one history: two, the hall that they make, and the first one as a host lends it. */
export const rooms = {
  a: { units: ['a'], turnaround: 15, approval: 'automatic' },
  b: { units: ['b'], turnaround: 0, approval: 'automatic' },
  hall: { units: ['a', 'b'], turnaround: 30, approval: 'automatic' },
  lent: { units: ['a'], turnaround: 15, approval: 'host' },
} as const
export type Room = keyof typeof rooms

/** Half hours of the one day on which everything happens. */
interface Time {
  room: Room
  from: number
  length: number
}

/** `who` is a person and their browser; `which` counts the bookings made so far, round and round. */
export type Step =
  | ({ do: 'hold'; who: number } & Time)
  | { do: 'renew' | 'release' | 'book-held'; who: number }
  | ({ do: 'book'; who: number } & Time)
  | { do: 'approve' | 'refuse' | 'undo'; which: number }
  | { do: 'cancel'; which: number; undoable: boolean }
  | ({ do: 'move'; which: number } & Time)
  | { do: 'wait'; seconds: number }
  | { do: 'sweep' }

/** What a step came to: `ok` with the id of what was made, or why not. */
export interface Outcome {
  ok: boolean
  code?: string
  id?: string
}

/** What is left when a history is over. */
export interface Remains {
  bookings: { id: string; status: string }[]
  /** Claims that still count. */
  claims: { unit: string; startsMin: number; endsMin: number; kind: string; claimId: string }[]
}

export interface Played {
  outcomes: Outcome[]
  remains: Remains
}

const who = fc.integer({ min: 0, max: 2 })
const which = fc.integer({ min: 0, max: 5 })
const time = {
  room: fc.constantFrom<Room>('a', 'a', 'b', 'hall', 'lent', 'lent'),
  from: fc.integer({ min: 0, max: 5 }),
  length: fc.integer({ min: 1, max: 3 }),
}

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('hold' as const), who, ...time }) },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constantFrom('renew' as const, 'release' as const), who }),
  },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('book-held' as const), who }) },
  { weight: 6, arbitrary: fc.record({ do: fc.constant('book' as const), who, ...time }) },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constantFrom('approve' as const, 'approve' as const, 'refuse' as const),
      which,
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('cancel' as const), which, undoable: fc.boolean() }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('undo' as const), which }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('move' as const), which, ...time }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('wait' as const),
      seconds: fc.constantFrom(30, 61, 300, 601),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('sweep' as const) }) },
)

export const histories = fc.array(step, { minLength: 4, maxLength: 11, size: 'max' })

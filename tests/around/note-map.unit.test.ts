import { describe, expect, it } from 'vitest'
import { squareAt, squaresOf } from '../../web/features/around/note-map'

describe('the map of an area in squares', () => {
  const areas = [{ name: 'Blokker', outline: 'M0 0', box: '1000 2000 800 400' }]

  it('has eight along its longer side, named as in an atlas', () => {
    const squares = squaresOf(areas)
    // 800 long, with 32 of room on each side.
    expect(squares).toHaveLength(8 * 5)
    expect(squares[0]).toEqual({ name: 'A1', x: 1022, y: 2022 })
    expect(squares.at(-1)?.name).toBe('H5')
    expect(squaresOf([])).toEqual([])
  })

  it('knows in which of them a spot lies', () => {
    const squares = squaresOf(areas)
    for (const { name, x, y } of squares) expect(squareAt(squares, { x, y })?.name).toBe(name)
    expect(squareAt(squares, { x: 1070, y: 2150 })?.name).toBe('A2')
    expect(squareAt(squares, { x: 0, y: 0 })).toBeUndefined()
    expect(squareAt(squares, null)).toBeUndefined()
  })
})

import { describe, expect, it } from 'vitest'
import { gridOf } from '../../worker/areas/projection'
import { middleOf } from '../../worker/features/manage/middle-of-area'

describe('the middle of a wijk', () => {
  it('is the place on earth that the map draws there', () => {
    for (const [latitude, longitude] of [
      [52.6721, 5.1049],
      [53.1742, 6.6052],
      [50.7741, 6.0205],
      [51.4425, 3.5734],
    ] as const) {
      const { x, y } = gridOf(latitude, longitude)
      const middle = middleOf(`${x - 40} ${y - 60} 80 120`)
      expect(middle.latitude).toBeCloseTo(latitude, 3)
      expect(middle.longitude).toBeCloseTo(longitude, 3)
    }
  })
})

/** Numbers of which the least can be taken, again and again, and any can be changed meanwhile. */
export interface Heap {
  /** The index and the value of the least; it is gone then. */
  take(): readonly [index: number, value: number]
  /** Gives one that is still there another value. */
  change(index: number, value: number): void
}

/** A binary heap over the values, which becomes its own. */
export function newHeap(values: Float64Array): Heap {
  const order = Int32Array.from(values, (_, index) => index)
  const places = Int32Array.from(order)
  let size = values.length
  const valueAt = (place: number) => values[order[place] ?? 0] ?? 0
  const set = (place: number, index: number) => {
    order[place] = index
    places[index] = place
  }
  const up = (from: number) => {
    let place = from
    const index = order[place] ?? 0
    for (let above = (place - 1) >> 1; place > 0; above = (place - 1) >> 1) {
      if (valueAt(above) <= (values[index] ?? 0)) break
      set(place, order[above] ?? 0)
      place = above
    }
    set(place, index)
    return place
  }
  const down = (from: number) => {
    let place = from
    const index = order[place] ?? 0
    for (let below = 2 * place + 1; below < size; below = 2 * place + 1) {
      if (below + 1 < size && valueAt(below + 1) < valueAt(below)) below += 1
      if (valueAt(below) >= (values[index] ?? 0)) break
      set(place, order[below] ?? 0)
      place = below
    }
    set(place, index)
  }
  for (let place = (size >> 1) - 1; place >= 0; place--) down(place)
  return {
    take() {
      const index = order[0] ?? 0
      size -= 1
      const last = order[size] ?? 0
      if (size > 0) {
        set(0, last)
        down(0)
      }
      return [index, values[index] ?? 0]
    },
    change(index, value) {
      values[index] = value
      down(up(places[index] ?? 0))
    },
  }
}

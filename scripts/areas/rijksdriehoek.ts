/**
 * From RD New (EPSG:28992, metres) to WGS 84 (degrees), by the approximation of F.H. Schreutelkamp and
 * G.L. Strang van Hees, "Benaderingsformules voor de transformatie tussen RD- en
 * WGS84-kaartcoördinaten", Geodesia 43 (2001), pages 64-69: right to about 25 cm within the country,
 * where the map grid has units of 5 m.
 */
export function fromRijksdriehoek(x: number, y: number): { longitude: number; latitude: number } {
  const [dx, dy] = [(x - 155_000) / 100_000, (y - 463_000) / 100_000]
  return {
    latitude: 52.155_174_4 + sum(LATITUDE, dx, dy) / 3600,
    longitude: 5.387_206_21 + sum(LONGITUDE, dx, dy) / 3600,
  }
}

type Term = readonly [ofX: number, ofY: number, factor: number]

const LATITUDE: readonly Term[] = [
  [0, 1, 3235.653_89],
  [2, 0, -32.582_97],
  [0, 2, -0.2475],
  [2, 1, -0.849_78],
  [0, 3, -0.0655],
  [2, 2, -0.017_09],
  [1, 0, -0.007_38],
  [4, 0, 0.0053],
  [2, 3, -0.000_39],
  [4, 1, 0.000_33],
  [1, 1, -0.000_12],
]
const LONGITUDE: readonly Term[] = [
  [1, 0, 5260.529_16],
  [1, 1, 105.946_84],
  [1, 2, 2.456_56],
  [3, 0, -0.818_85],
  [1, 3, 0.055_94],
  [3, 1, -0.056_07],
  [0, 1, 0.011_99],
  [3, 2, -0.002_56],
  [1, 4, 0.001_28],
  [0, 2, 0.000_22],
  [2, 0, -0.000_22],
  [5, 0, 0.000_26],
]

function sum(terms: readonly Term[], dx: number, dy: number): number {
  const [ofX, ofY] = [powersOf(dx), powersOf(dy)]
  let total = 0
  for (const [x, y, factor] of terms) total += factor * (ofX[x] ?? 0) * (ofY[y] ?? 0)
  return total
}

// Reckoned once: a file has millions of points, and raising to a power is slow.
function powersOf(value: number): readonly number[] {
  const square = value * value
  return [1, value, square, square * value, square * square, square * square * value]
}

/** What one request cost at its databases. Round trips and rows, never milliseconds. */
export interface Meter {
  trips: number
  rowsRead: number
  rowsWritten: number
}

export function newMeter(): Meter {
  return { trips: 0, rowsRead: 0, rowsWritten: 0 }
}

export function count(meter: Meter, results: readonly D1Result[]): void {
  meter.trips += 1
  for (const { meta } of results) {
    meter.rowsRead += meta.rows_read
    meter.rowsWritten += meta.rows_written
  }
}

/** One line of what is asked of the service, and what came of it. */
export interface Line {
  what: string
  asked: string
  measured: string
  /** Null: reported only. */
  ok: boolean | null
}

/** A line with a bound: everything measured must be at most that. */
export function atMost(
  what: string,
  bound: number,
  values: readonly number[],
  unit = '',
  digits = 0,
): Line {
  const shown = values.map((value) => value.toFixed(digits)).join(' · ')
  return {
    what,
    asked: `≤ ${bound}${unit}`,
    measured: `${shown}${unit}`,
    ok: values.every((value) => value <= bound),
  }
}

export function reported(what: string, measured: string): Line {
  return { what, asked: 'reported', measured, ok: null }
}

/** The lines as a Markdown table, with columns of even width so that a terminal shows it well. */
export function tableOf(lines: readonly Line[]): string {
  const rows = [
    ['what', 'asked', 'measured', 'ok'],
    ...lines.map(({ what, asked, measured, ok }) => [
      what,
      asked,
      measured,
      ok === null ? '' : ok ? 'yes' : 'NO',
    ]),
  ]
  const widths = [0, 1, 2, 3].map((column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  )
  const [head, ...body] = rows.map(
    (row) => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`,
  )
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`
  return [head, rule, ...body].join('\n')
}

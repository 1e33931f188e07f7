import type { Interval } from '../../../time/interval'

/** Other moments for the letter of a refusal, as the outbox keeps them: 'start-end start-end'. */
export function alternativesParam(moments: readonly Interval[]): string {
  return moments.map(([from, to]) => `${from}-${to}`).join(' ')
}

/** The inverse; what does not read as a moment is left out. */
export function alternativesOf(param: string | number | undefined): Interval[] {
  return String(param ?? '')
    .split(' ')
    .flatMap((moment): Interval[] => {
      const [, from, to] = /^(\d+)-(\d+)$/.exec(moment) ?? []
      return from && to ? [[Number(from), Number(to)]] : []
    })
}

/** The usual choices, with the present value among them when it is another one. */
export function withCurrent(usual: readonly number[], current: number): number[] {
  return usual.includes(current) ? [...usual] : [...usual, current].sort((a, b) => a - b)
}

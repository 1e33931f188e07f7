// Dutch words are written once for both ways of addressing a person: `{je|u}`. The organisation
// chooses; a mark that is not chosen yet never reaches a screen.
const mark = /\{([^{}|]*)\|([^{}|]*)\}/g

export type Address = 'je' | 'u'

const chosen = new WeakMap<object, Map<Address, unknown>>()

/** The same words with every `{je|u}` chosen; made once per language and address. */
export function addressed<T extends object>(messages: T, address: Address): T {
  const known = chosen.get(messages) ?? new Map<Address, unknown>()
  chosen.set(messages, known)
  if (!known.has(address)) known.set(address, choose(messages, address))
  return known.get(address) as T
}

function choose(value: unknown, address: Address): unknown {
  if (typeof value === 'string') return value.replace(mark, address === 'je' ? '$1' : '$2')
  if (typeof value === 'function') return (...args: unknown[]) => choose(value(...args), address)
  if (Array.isArray(value)) return value.map((each) => choose(each, address))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, choose(each, address)]),
  )
}

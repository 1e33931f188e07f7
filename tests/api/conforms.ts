import { type Contract, resolved, type Schema } from './document'

const known = new Set(
  (
    '$ref type format enum anyOf allOf properties required additionalProperties items prefixItems ' +
    'minItems maxItems minLength maxLength minimum maximum pattern default'
  ).split(' '),
)
const formats: Record<string, RegExp> = {
  date: /^\d{4}-\d\d-\d\d$/,
  'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?Z$/,
}

/** Where a value is not what the schema says, one line each. Empty is good. */
export function differences(
  contract: Contract,
  written: Schema,
  value: unknown,
  at = '$',
  isWhole = true,
): string[] {
  const schema = resolved(contract, written)
  const strange = Object.keys(schema).filter((word) => !known.has(word))
  if (strange.length > 0) throw new Error(`this check does not know ${strange.join(', ')}`)
  const { anyOf, allOf = [], enum: values } = schema
  const wrong: string[] = []
  const inner = (part: Schema, of: unknown, name: string) =>
    wrong.push(...differences(contract, part, of, `${at}${name}`))
  if (schema.type && ![schema.type].flat().some((type) => isOfType(type, value)))
    return [`${at} is no ${schema.type}: ${JSON.stringify(value)}`]
  if (values && !values.includes(value)) wrong.push(`${at} is none of ${values}: ${value}`)
  if (anyOf?.every((part) => differences(contract, part, value).length > 0))
    wrong.push(`${at} is none of the alternatives: ${JSON.stringify(value)}`)
  for (const part of allOf) wrong.push(...differences(contract, part, value, at, false))
  if (typeof value === 'string') wrong.push(...textFaults(schema, value, at))
  if (typeof value === 'number') {
    const { minimum = -Infinity, maximum = Infinity } = schema
    if (value < minimum || value > maximum) wrong.push(`${at} is out of range: ${value}`)
  }
  if (Array.isArray(value)) {
    const { minItems = 0, maxItems = Infinity, prefixItems = [] } = schema
    if (value.length < minItems || value.length > maxItems)
      wrong.push(`${at} has ${value.length} items`)
    for (const [index, item] of value.entries()) {
      const part = prefixItems[index] ?? schema.items
      if (part) inner(part, item, `[${index}]`)
    }
  } else if (isObject(value)) {
    const { properties = {}, required = [], additionalProperties } = schema
    const names = isWhole ? namesIn(contract, schema) : null
    for (const name of required) if (!(name in value)) wrong.push(`${at}.${name} is missing`)
    for (const [name, part] of Object.entries(value)) {
      const own = Object.hasOwn(properties, name) ? properties[name] : undefined
      if (own) inner(own, part, `.${name}`)
      else if (typeof additionalProperties === 'object')
        inner(additionalProperties, part, `.${name}`)
      // What is answered is all in the document, also where it does not forbid more.
      else if (names?.length && !names.includes(name))
        wrong.push(`${at}.${name} is not in the document`)
    }
  }
  return wrong
}

/** The properties of a schema and of those that it adds to. */
function namesIn(contract: Contract, { properties = {}, allOf = [] }: Schema): string[] {
  return [
    ...Object.keys(properties),
    ...allOf.flatMap((part) => namesIn(contract, resolved(contract, part))),
  ]
}

function textFaults(schema: Schema, text: string, at: string): string[] {
  const { minLength = 0, maxLength = Infinity, pattern, format } = schema
  const rule = format ? formats[format] : undefined
  if (format && !rule) throw new Error(`this check does not know the format ${format}`)
  const fits =
    text.length >= minLength &&
    text.length <= maxLength &&
    (!pattern || new RegExp(pattern).test(text)) &&
    (!rule || rule.test(text))
  return fits ? [] : [`${at} does not fit ${pattern ?? format ?? 'its length'}: ${text}`]
}

function isOfType(type: string, value: unknown): boolean {
  if (type === 'null') return value === null
  if (type === 'array') return Array.isArray(value)
  if (type === 'object') return isObject(value)
  if (type === 'integer') return Number.isInteger(value)
  return typeof value === type
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

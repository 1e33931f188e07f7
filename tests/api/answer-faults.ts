import { differences } from './conforms'
import type { Contract, Operation } from './document'

/** What is wrong with an answer as such, whatever was asked. Empty is good. */
export async function answerFaults(
  contract: Contract,
  operation: Operation,
  response: Response,
): Promise<string[]> {
  const { status, headers, ok } = response
  const text = await response.text()
  const documented = operation.responses[status]
  if (status >= 500 || !documented) return [`${status} ${text}`]
  const faults = headers.get('api-version') ? [] : ['no API-Version']
  const type = ok ? 'application/json' : 'application/problem+json'
  const schema = documented.content?.[type]?.schema
  if (!schema) return [...faults, ...(text === '' ? [] : [`a body that nobody told of: ${text}`])]
  const sent = headers.get('content-type')?.split(';')[0]
  if (sent !== type) return [...faults, `${status} as ${sent}`]
  const body = JSON.parse(text)
  faults.push(...differences(contract, schema, body))
  if (ok) return faults
  if (body.type !== `/problems/${body.code}`) faults.push(`type ${body.type}, code ${body.code}`)
  if (body.status !== status) faults.push(`says ${body.status} and is ${status}`)
  if (body.title === '') faults.push('no title')
  if (body.requestId !== headers.get('x-request-id')) faults.push('the id of another request')
  return faults
}

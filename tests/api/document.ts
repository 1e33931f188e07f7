import type { TestServer } from '../support/server'

/** The part of JSON Schema 2020-12 that our document is written in. */
export interface Schema {
  $ref?: string
  type?: string | string[]
  format?: string
  enum?: unknown[]
  anyOf?: Schema[]
  allOf?: Schema[]
  properties?: Record<string, Schema>
  required?: string[]
  additionalProperties?: boolean | Schema
  items?: Schema
  prefixItems?: Schema[]
  minItems?: number
  maxItems?: number
  minLength?: number
  maxLength?: number
  minimum?: number
  maximum?: number
  pattern?: string
  default?: unknown
}

interface Content {
  description?: string
  required?: boolean
  content?: Record<string, { schema: Schema }>
}

interface Parameter {
  name: string
  in: 'path' | 'query' | 'header'
  required: boolean
  schema: Schema
}

interface Described {
  summary?: string
  'x-permission'?: string
  parameters?: Parameter[]
  requestBody?: Content
  responses: Record<string, Content>
}

export interface Operation extends Described {
  /** As HTTP writes it: 'GET'. */
  method: string
  path: string
}

export interface Contract {
  openapi: string
  info: { version: string }
  servers: { url: string }[]
  paths: Record<string, Record<string, Described>>
  components: { schemas: Record<string, Schema> }
}

/** The document that a running server gives of itself. */
export async function readContract({ url }: Pick<TestServer, 'url'>): Promise<Contract> {
  const response = await fetch(`${url}/api/v1/openapi.json`)
  return (await response.json()) as Contract
}

export function operationsOf({ paths }: Contract): Operation[] {
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, described]) => ({
      ...described,
      path,
      method: method.toUpperCase(),
    })),
  )
}

export function resolved(contract: Contract, schema: Schema): Schema {
  if (!schema.$ref) return schema
  const found = contract.components.schemas[schema.$ref.replace('#/components/schemas/', '')]
  if (!found) throw new Error(`the document does not hold ${schema.$ref}`)
  return found
}

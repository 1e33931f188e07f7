import type { OpenAPIHono } from '@hono/zod-openapi'
import { html, raw } from 'hono/html'
import type { AppEnv } from './context'

type Contract = ReturnType<OpenAPIHono<AppEnv>['getOpenAPI31Document']>

const sheet = `:root{color-scheme:light dark;font:1rem/1.6 system-ui,sans-serif}body{max-width:60rem;margin:0 auto;padding:1rem}
code{font-size:.95em;overflow-wrap:anywhere}article{border-top:1px solid;padding:.5rem 0}summary{cursor:pointer;min-height:1.75rem}
table{border-collapse:collapse}td,th{text-align:left;padding:.15rem .75rem .15rem 0;vertical-align:top}pre{overflow:auto;font-size:.85rem}`

/** The contract as a page to read, made of itself and served by ourselves. */
export function apiPage(contract: Contract): Response {
  const nonce = crypto.randomUUID()
  const paths = Object.entries(contract.paths ?? {})
  const schemas = Object.entries(contract.components?.schemas ?? {})
  const page = html`<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>API – ${contract.info.title}</title><style nonce="${nonce}">${raw(sheet)}</style></head>
<body><main>
<h1>${contract.info.title}: API ${contract.info.version}</h1>
<p>${contract.info.description}</p>
<p><a href="/api/v1/openapi.json">The contract as OpenAPI 3.1 (JSON)</a>. Every address starts with <code>/api/v1</code>.</p>
<h2>Routes</h2>
${paths.flatMap(([path, item]) =>
  methods(item).map(
    ([method, route]) => html`<article>
<h3><code>${method.toUpperCase()} ${path}</code></h3>
<p>${route.summary ?? ''}. Permission: <code>${permissionOf(route)}</code></p>
<table><thead><tr><th scope="col">Answer</th><th scope="col">Meaning</th></tr></thead><tbody>
${Object.entries(route.responses ?? {}).map(
  ([status, answer]) => html`<tr><td>${status}</td><td>${descriptionOf(answer)}</td></tr>`,
)}
</tbody></table></article>`,
  ),
)}
<h2>Shapes</h2>
${schemas.map(
  ([name, schema]) => html`<details id="${name}"><summary><code>${name}</code></summary>
<pre tabindex="0">${JSON.stringify(schema, null, 2)}</pre></details>`,
)}
</main></body></html>`
  return new Response(String(page), {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': `default-src 'none'; style-src 'nonce-${nonce}'; base-uri 'none'; frame-ancestors 'none'`,
    },
  })
}

interface Operation {
  summary?: string
  responses?: Record<string, unknown>
}

function methods(item: object): [string, Operation][] {
  return Object.entries(item).filter(([method]) => /^(get|post|put|patch|delete)$/.test(method))
}

function permissionOf(route: object): string {
  return 'x-permission' in route ? String(route['x-permission']) : ''
}

function descriptionOf(answer: unknown): string {
  const described = typeof answer === 'object' && answer !== null && 'description' in answer
  return described ? String(answer.description) : ''
}

import { Hono } from 'hono'
import { html } from 'hono/html'
import { problemWords } from '../messages/problems'
import type { AppEnv } from './context'
import { type ProblemCode, problemStatuses } from './problems'

const isCode = (code: string): code is ProblemCode => Object.hasOwn(problemStatuses, code)

/** What the `type` of a problem leads to (RFC 9457, section 3.1.1): its meaning, in both languages. */
export const problemPages = new Hono<AppEnv>().get('/:code', (c) => {
  const code = c.req.param('code')
  if (!isCode(code)) return c.notFound()
  const nl = problemWords('nl').problems[code]
  const en = problemWords('en').problems[code]
  return c.html(html`<!doctype html>
<html lang="nl">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${nl.title}</title></head>
<body><main><h1>${nl.title}</h1><p>${nl.detail}</p>
<p lang="en"><strong>${en.title}</strong> ${en.detail}</p>
<p><code>${code}</code>, ${problemStatuses[code]}</p></main></body></html>`)
})

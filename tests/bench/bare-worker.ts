import { Hono } from 'hono'

/**
 * What the service is measured beside: the same framework, the same number of calls to the same
 * kind of database, and nothing else.
 */
const app = new Hono<{ Bindings: { TENANT_0001: D1Database } }>()
  .get('/bare', async (c) => {
    const { results } = await c.env.TENANT_0001.prepare('SELECT 1 AS one').all()
    return c.json({ results })
  })
  .get('/bare/batch/:statements', async (c) => {
    const one = c.env.TENANT_0001.prepare('SELECT 1 AS one')
    const statements = Array.from({ length: Number(c.req.param('statements')) }, () => one)
    const results = await c.env.TENANT_0001.batch(statements)
    return c.json({ results: results.map(({ results: rows }) => rows) })
  })
  .post('/bare/:rows', async (c) => {
    const text = await c.req.text()
    await c.env.TENANT_0001.prepare(
      `WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?1)
       INSERT INTO bare (words) SELECT ?2 FROM n`,
    )
      .bind(Number(c.req.param('rows')), text)
      .run()
    return c.json({ ok: true }, 201)
  })

export default app

import { createRoute } from '@hono/zod-openapi'
import { locateTenants, openDirectory, openTenant } from '../../../db/open'
import { enterStaff } from '../../auth/staff'
import { answers, apiRouter, problemAnswers, requires, signedIn } from '../../http/api'
import { workSchema } from './contract'
import { showWork } from './show-work'

export const getWork = createRoute({
  method: 'get',
  path: '/work',
  summary: 'My day over all organisations that I serve: counts and titles, nobody’s name',
  ...requires('own.read'),
  responses: { ...problemAnswers, 200: answers(workSchema, 'The day') },
})

const router = apiRouter()
router.use('/work', enterStaff)

export const work = router.openapi(getWork, async (c) => {
  const { meter, nowMs } = c.var
  const actor = signedIn(c.var.actor)
  const slugs = actor.organisations.map(({ slug }) => slug)
  await locateTenants(c.env, slugs, meter)
  const day = await showWork({
    directory: openDirectory(c.env, meter),
    openTenant: (slug) => openTenant(c.env, slug, meter, 'insiders'),
    actor,
    now: Math.floor(nowMs / 60_000),
    at: Math.floor(nowMs / 1000),
  })
  return c.json(day, 200)
})

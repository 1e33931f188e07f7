import type { TestServer } from '../support/server'

interface Health {
  http: number
  status: string
  sweptAt: string | null
  findings: { slug: string; check: string; words: string }[]
}

/** What /healthz says. */
export async function healthOf({ url }: Pick<TestServer, 'url'>): Promise<Health> {
  const answer = await fetch(`${url}/healthz`)
  const body = (await answer.json()) as Omit<Health, 'http'>
  return { http: answer.status, ...body }
}

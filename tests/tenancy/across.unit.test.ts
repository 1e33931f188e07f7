import { expect, test } from 'vitest'
import { TenantUnavailable } from '../../db/guard'
import type { TenantStore } from '../../db/open'
import { visitEach } from '../../worker/tenancy/across'

const open = async (slug: string) => {
  if (slug === 'dicht') throw new TenantUnavailable(slug, 'behind')
  return { slug } as TenantStore
}

test('one that is out of reach, broken or too slow harms no other', async () => {
  const visit = async ({ slug }: TenantStore) => {
    if (slug === 'stuk') throw new Error('no such table: booking')
    if (slug === 'traag') await new Promise(() => {})
    return `dag van ${slug}`
  }
  expect(await visitEach(['een', 'dicht', 'stuk', 'traag', 'twee'], open, visit, 20)).toEqual([
    { slug: 'een', found: 'dag van een' },
    { slug: 'dicht', fault: 'behind' },
    { slug: 'stuk', fault: 'error' },
    { slug: 'traag', fault: 'too-slow' },
    { slug: 'twee', found: 'dag van twee' },
  ])
})

import { actorId } from '../../auth/actor'
import { authorise } from '../../http/api'
import type { TenantCall } from '../../http/context'
import { ProblemError } from '../../http/problems'
import { changedIn, type KeptLook, logoIn } from './kept-look'
import { keepLook, type LookVersionRow, loadLooks } from './queries'

export interface LoadedLook {
  look: KeptLook
  revision: number
  versions: readonly LookVersionRow[]
  place: string | null
}

const DAY = 86_400_000

/** The look of an organisation and those it had, for who may change it. */
export async function openLook(call: TenantCall): Promise<LoadedLook> {
  authorise(call, 'look.edit', {})
  const { tenant } = call
  const [versions, [place]] = await loadLooks(tenant.db)
  const { look } = await tenant.self()
  return { look, versions, revision: versions[0]?.version ?? 0, place: place?.slug ?? null }
}

/** Keeps a look in the place of another, on top of the version that whoever changed it had seen. */
export async function keep(
  call: TenantCall,
  { look: earlier, versions }: LoadedLook,
  look: KeptLook,
  revision: number,
): Promise<void> {
  const { tenant, actor, at, requestId, files } = call
  const result = await tenant.commit(keepLook(tenant.db, { look, earlier, revision, keptAt: at }), {
    ...{ actorId: actorId(actor), requestId, at },
    action: 'look.changed',
    objectId: tenant.slug,
    fields: changedIn(earlier, look),
  })
  if (!result.ok) throw new ProblemError('edited-meanwhile')
  const named = [look, earlier, ...versions.map((version) => version.earlier)]
  const logos = named.flatMap((each) => logoIn(each)?.file ?? []).map((file) => `logo-${file}`)
  await files.sweep('logo-', logos, at * 1000 - DAY)
}

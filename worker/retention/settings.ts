import type { TenantStore } from '../../db/open'
import { retentionSetting } from '../../db/tenant/schema/retention'
import { type Kind, type KindId, kinds } from './kinds'

/** A kind as it holds in one organisation. */
export interface Rule extends Kind {
  readonly id: KindId
  /** In the kind's own unit. */
  readonly length: number
  /** Of a gemeente's selection list, as its archivist says; '' until then. */
  readonly category: string
  readonly listTerm: string
  readonly decided: 'service' | 'organisation'
  /** 0: never set. */
  readonly revision: number
}

/** What holds for each kind here: its own setting, brought within the bounds, or the standard. */
export async function rulesOf({ db }: TenantStore): Promise<Rule[]> {
  const settings = await db.select().from(retentionSetting)
  return kinds.map((kind) => {
    const own = settings.find((setting) => setting.kind === kind.id)
    const length = Math.min(Math.max(own?.length ?? kind.standard, kind.least), kind.most)
    return {
      ...kind,
      length,
      category: own?.category ?? '',
      listTerm: own?.listTerm ?? '',
      decided: own && length !== kind.standard ? 'organisation' : 'service',
      revision: own?.revision ?? 0,
    }
  })
}

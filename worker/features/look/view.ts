import type { TenantCall } from '../../http/context'
import { momentOf } from '../../time/amsterdam'
import type { LoadedLook } from './access'
import type { LookEditor } from './contract'
import { draftText, type Proposal } from './draft'
import { faultsOf } from './faults'
import { coloursIn, draftOf, logoIn } from './kept-look'
import { settle } from './roles'

/** The look as its editor shows it: what is kept, or a proposal in its stead. */
export async function editorView(
  { key, tenant }: Pick<TenantCall, 'key' | 'tenant'>,
  { look, revision, versions, place }: LoadedLook,
  proposal: Proposal | null = null,
): Promise<LookEditor> {
  const shown = proposal ?? { ...draftOf(look), source: null }
  const { source, ...draft } = shown
  const colours = coloursIn(draft.colours)
  return {
    ...draft,
    revision,
    settled: settle(colours),
    logo: logoIn(look),
    faults: faultsOf(colours),
    draft: await draftText(key, tenant.slug, shown),
    isDraft: proposal !== null,
    place,
    source,
    earlier: versions.map(({ version, earlier, keptAt }) => {
      const { page, accent } = settle(coloursIn(earlier)).light
      const until = momentOf(Math.floor(keptAt / 60))
      return { version, until, page, accent, hasLogo: logoIn(earlier) !== null }
    }),
  }
}

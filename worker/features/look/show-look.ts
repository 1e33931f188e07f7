import type { TenantCall } from '../../http/context'
import { openLook } from './access'
import type { Draft, LookEditor } from './contract'
import { proposalIn } from './draft'
import { lookInTokens } from './tokens'
import { editorView } from './view'

/** The editor of the look; with a draft in the address it stands open at that. */
export async function showLook(call: TenantCall, draft = ''): Promise<LookEditor> {
  const loaded = await openLook(call)
  return editorView(call, loaded, await proposalIn(call.key, call.tenant.slug, draft))
}

/** What a look would be like: its faults, and the draft by which pages can be seen in it. */
export async function checkLook(call: TenantCall, draft: Draft): Promise<LookEditor> {
  return editorView(call, await openLook(call), { ...draft, source: null })
}

/** A proposal made of a file of design tokens, on top of nothing: a theme is whole. */
export async function readTokens(call: TenantCall, tokens: unknown): Promise<LookEditor> {
  const loaded = await openLook(call)
  const { colours, corners, type, taken, total } = lookInTokens(tokens)
  return editorView(call, loaded, {
    ...{ colours, corners: corners ?? 'little', type: type ?? 'system' },
    source: { taken, total },
  })
}

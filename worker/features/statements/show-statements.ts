import type { StatementPage } from '../../../db/tenant/schema/statement'
import type { TenantCall } from '../../http/context'
import { wallOf } from '../../time/amsterdam'
import { accessibilityFields, contactFields, privacyFields, type Statements } from './contract'
import { loadStatements, type StatementRow } from './queries'

/** What the organisation says about itself. */
export async function showStatements({ tenant }: Pick<TenantCall, 'tenant'>): Promise<Statements> {
  const { kind, phone, phoneHours, email } = await tenant.self()
  const rows = await loadStatements(tenant.db)
  return {
    kind,
    accessibility: fieldsOf(accessibilityFields.shape, rows, 'accessibility'),
    privacy: fieldsOf(privacyFields.shape, rows, 'privacy'),
    contact: { ...fieldsOf(contactFields.shape, rows, 'contact'), phone, phoneHours, email },
  }
}

function fieldsOf<Name extends string>(
  shape: Record<Name, unknown>,
  rows: readonly StatementRow[],
  page: StatementPage,
): Record<Name, string> & { revision: number; changedOn: string | null } {
  const row = rows.find((each) => each.page === page)
  const names = Object.keys(shape) as Name[]
  const texts = Object.fromEntries(names.map((name) => [name, row?.fields[name] ?? '']))
  return {
    ...(texts as Record<Name, string>),
    revision: row?.revision ?? 0,
    changedOn: row ? wallOf(Math.floor(row.changedAt / 60)).on : null,
  }
}

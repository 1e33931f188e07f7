import type { TenantCall } from '../../http/context'
import { cookieList } from '../../http/cookies'
import { rulesOf } from '../../retention/settings'
import { processings } from '../../tenancy/processing'
import { termLengths } from '../../tenancy/terms'
import type { PrivacyStatement } from './contract'
import { showStatements } from './show-statements'

/** The privacy statement of an organisation: its own words, and what the register says is kept. */
export async function showPrivacyStatement(call: TenantCall): Promise<PrivacyStatement> {
  const own = await showStatements(call)
  const lengths = termLengths(await rulesOf(call.tenant))
  return {
    own,
    purposes: processings(['tenant'], lengths),
    cookies: cookieList(),
  }
}

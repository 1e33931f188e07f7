import type { TenantCall } from '../../http/context'
import { cookieList } from '../../http/cookies'
import { processings } from '../../tenancy/processing'
import type { PrivacyStatement } from './contract'
import { showStatements } from './show-statements'

/** The privacy statement of an organisation: its own words, and what the register says is kept. */
export async function showPrivacyStatement(call: TenantCall): Promise<PrivacyStatement> {
  return {
    own: await showStatements(call),
    purposes: processings(['tenant']),
    cookies: cookieList(),
  }
}

import type { Directory } from '../../../db/open'
import { base64url } from '../../auth/secrets'

/** For whom passkeys are: the host of the pages, and where these stand. */
export interface RelyingParty {
  /** The host name alone: what browsers tie a passkey to. */
  id: string
  origin: string
}

/** What a verb about passkeys gets. */
export interface PasskeyCall {
  directory: Directory
  rp: RelyingParty
  /** Root of derived challenges; see worker/auth/secrets.ts. */
  key: string
  /** Epoch seconds. */
  at: number
  requestId: string
}

/**
 * The relying party of this deployment: PUBLIC_URL, and on a desk that has none the address that
 * was asked. Browsers know no passkeys for a number as host: it is `localhost` there.
 */
export function relyingParty(publicUrl: string, asked: string): RelyingParty {
  const { hostname, origin } = new URL(publicUrl || asked)
  return { id: hostname, origin }
}

/** An account as devices keep it beside a passkey: its opaque id, nothing of the person. */
export function handleOf(accountId: string): string {
  return base64url(new TextEncoder().encode(accountId))
}

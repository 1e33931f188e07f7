import { randomBytes, subtle } from 'node:crypto'

/** What the authenticator is told to do otherwise than a good one does. */
interface Twist {
  origin?: string
  rpId?: string
  /** The device's count of signatures. */
  counter?: number
  /** Without a fingerprint or code. */
  unverified?: boolean
  credentialId?: string
}

const base64url = (bytes: Uint8Array | string) => Buffer.from(bytes).toString('base64url')
const sha256 = async (bytes: Uint8Array | string) =>
  Buffer.from(await subtle.digest('SHA-256', Buffer.from(bytes)))
const text = (value: string) =>
  Buffer.concat([Buffer.from([0x60 + value.length]), Buffer.from(value)])
const bytes32 = (value: Uint8Array) => Buffer.concat([Buffer.from([0x58, 0x20]), value])

/**
 * A device with one passkey of its own, in software: P-256, no proof of its make. It signs whatever
 * it is given, so a test can let it do what a browser never would.
 */
export async function newAuthenticator(home: { origin: string; rpId: string }) {
  const pair = await subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign'])
  const { x = '', y = '' } = await subtle.exportKey('jwk', pair.publicKey)
  const credentialId = randomBytes(32)
  // COSE_Key (RFC 9052): 1: EC2, 3: ES256, -1: P-256, -2: x, -3: y.
  const coseKey = Buffer.concat([
    Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21]),
    bytes32(Buffer.from(x, 'base64url')),
    Buffer.from([0x22]),
    bytes32(Buffer.from(y, 'base64url')),
  ])

  async function authData(twist: Twist, isNew: boolean) {
    const flags = 0x01 | (twist.unverified ? 0 : 0x04) | (isNew ? 0x40 : 0)
    const counter = Buffer.alloc(4)
    counter.writeUInt32BE(twist.counter ?? 0)
    const attested = isNew
      ? [Buffer.alloc(16), Buffer.from([0, credentialId.length]), credentialId, coseKey]
      : []
    const rpIdHash = await sha256(twist.rpId ?? home.rpId)
    return Buffer.concat([rpIdHash, Buffer.from([flags]), counter, ...attested])
  }

  const clientData = (type: string, challenge: string, { origin = home.origin }: Twist) =>
    JSON.stringify({ type, challenge, origin, crossOrigin: false })
  const named = (id: string) => ({ id, rawId: id, type: 'public-key', clientExtensionResults: {} })

  return {
    id: base64url(credentialId),
    /** Makes the passkey known, as a browser answers `navigator.credentials.create`. */
    async register(challenge: string, twist: Twist = {}) {
      const data = await authData(twist, true)
      const attestationObject = Buffer.concat([
        ...[Buffer.from([0xa3]), text('fmt'), text('none'), text('attStmt'), Buffer.from([0xa0])],
        ...[text('authData'), Buffer.from([0x58, data.length]), data],
      ])
      return {
        ...named(base64url(credentialId)),
        response: {
          clientDataJSON: base64url(clientData('webauthn.create', challenge, twist)),
          attestationObject: base64url(attestationObject),
          transports: ['internal'],
        },
      }
    },
    /** Signs a challenge, as a browser answers `navigator.credentials.get`. */
    async sign(challenge: string, accountId: string, twist: Twist = {}) {
      const data = await authData(twist, false)
      const client = clientData('webauthn.get', challenge, twist)
      const signed = Buffer.concat([data, await sha256(client)])
      const algorithm = { name: 'ECDSA', hash: 'SHA-256' }
      const raw = Buffer.from(await subtle.sign(algorithm, pair.privateKey, signed))
      return {
        ...named(twist.credentialId ?? base64url(credentialId)),
        response: {
          clientDataJSON: base64url(client),
          authenticatorData: base64url(data),
          signature: base64url(der(raw)),
          userHandle: base64url(accountId),
        },
      }
    },
  }
}

// The two halves of a signature as ASN.1 has them.
function der(raw: Buffer): Buffer {
  const integer = (half: Buffer) => {
    let value = half
    while (value.length > 1 && value[0] === 0) value = value.subarray(1)
    const sign = (value[0] ?? 0) >= 0x80 ? [0] : []
    return Buffer.concat([Buffer.from([0x02, value.length + sign.length, ...sign]), value])
  }
  const body = Buffer.concat([integer(raw.subarray(0, 32)), integer(raw.subarray(32))])
  return Buffer.concat([Buffer.from([0x30, body.length]), body])
}

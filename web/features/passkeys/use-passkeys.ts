import { type RefObject, useEffect, useState } from 'react'

type WebAuthn = typeof import('@simplewebauthn/browser')
type State = 'ready' | 'busy' | 'failed'

/** What the browser brings for passkeys; null until it is there, and where it never will be. */
export function useWebAuthn(): WebAuthn | null {
  const [found, setFound] = useState<WebAuthn | null>(null)
  useEffect(() => {
    // Brought in before the button is pressed: what comes after a wait, some browsers take for no press.
    import('@simplewebauthn/browser').then(
      (webAuthn) => webAuthn.browserSupportsWebAuthn() && setFound(webAuthn),
      () => null,
    )
  }, [])
  return found
}

/**
 * One press of the button: asks for a challenge, lets the device answer it, writes both into the
 * form of `field` and sends that, as if the person had typed them.
 *
 * @param answer lets the device answer; its text goes into the hidden field of the form
 */
export function useCeremony<Options>(
  field: RefObject<HTMLInputElement | null>,
  path: string,
  answer: (options: Options) => Promise<unknown>,
): [state: State, begin: () => void] {
  const [state, setState] = useState<State>('ready')
  async function perform() {
    const response = await fetch(path, { method: 'POST', headers: { accept: 'application/json' } })
    if (!response.ok) throw new Error(path)
    const { challenge, options }: { challenge: string; options: Options } = await response.json()
    const said = JSON.stringify(await answer(options))
    const form = field.current?.form
    const challengeField = form?.elements.namedItem('challenge')
    if (!form || !field.current || !(challengeField instanceof HTMLInputElement)) return
    field.current.value = said
    challengeField.value = challenge
    form.requestSubmit()
  }
  function begin() {
    setState('busy')
    perform().catch(() => setState('failed'))
  }
  return [state, begin]
}

import { useApp } from '../app-context'
import { Button } from './button'
import { Notice } from './notice'

/**
 * At the top of a form that two people changed at once. The fields hold what was typed, each that
 * differs says what the other one kept; sending the form again keeps what was typed, on top of the
 * newest version, because the form already carries its number.
 */
export function BothVersions({ address }: { address: string }) {
  const { edited } = useApp().messages.site
  return (
    <Notice tone="warning">
      <h2>{edited.title}</h2>
      <p>{edited.text}</p>
      <p className="row">
        <Button>{edited.keepMine}</Button>
        {/* A new document, because this one was the answer to a form at the same address. */}
        <a className="utrecht-link utrecht-link--html-a" href={address}>
          {edited.keepTheirs}
        </a>
      </p>
    </Notice>
  )
}

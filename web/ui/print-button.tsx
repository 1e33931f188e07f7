import { useSyncExternalStore } from 'react'
import { Button } from './button'
import { Icon } from './icon'

const never = () => () => {}

/** Appears only where there is script: without it, it could do nothing. */
export function PrintButton({ label }: { label: string }) {
  const hasScript = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  if (!hasScript) return null
  return (
    <Button look="secondary-action" type="button" onClick={() => window.print()}>
      <Icon shape="print" />
      {label}
    </Button>
  )
}

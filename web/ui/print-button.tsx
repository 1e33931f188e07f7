import { useEffect, useState } from 'react'
import { Button } from './button'
import { Icon } from './icon'

/** Appears only where there is script: without it, it could do nothing. */
export function PrintButton({ label }: { label: string }) {
  const [canPrint, setCanPrint] = useState(false)
  useEffect(() => setCanPrint(true), [])
  if (!canPrint) return null
  return (
    <Button look="secondary-action" type="button" onClick={() => window.print()}>
      <Icon shape="print" />
      {label}
    </Button>
  )
}

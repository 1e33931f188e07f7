import { useApp } from '../../app-context'
import { Notice } from '../../ui/notice'
import type { PlanView } from './plan-address'
import { useWords } from './words'

/** That what was asked has been done; silent where a form came back since. */
export function Saved({ view }: { view: PlanView }) {
  const words = useWords()
  const { formResult } = useApp()
  if (!view.isSaved || formResult) return null
  return (
    <Notice tone="ok" role="status">
      <p>{words.saved}</p>
    </Notice>
  )
}

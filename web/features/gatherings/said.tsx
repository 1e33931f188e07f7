import { useApp } from '../../app-context'
import { Notice } from '../../ui/notice'

/** That what was asked has been done; silent where a form came back since. */
export function Said({ text }: { text: string | false | null | undefined }) {
  const { formResult } = useApp()
  if (!text || formResult) return null
  return (
    <Notice tone="ok" role="status">
      <p>{text}</p>
    </Notice>
  )
}

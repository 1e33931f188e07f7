import type { Writer } from './use-writing'
import { useWords } from './words'

/** Whether everything is saved, in one place that stays in sight; said aloud when that changes. */
export function WritingStatus({ writer }: { writer: Writer }) {
  const words = useWords().writing
  const said = {
    saved: words.allSaved,
    busy: words.busy,
    offline: words.offline,
    'sign-in': words.signIn,
  }[writer.status]
  const isTrouble = writer.status === 'offline' || writer.status === 'sign-in'
  return (
    <p className={`writing-status small${isTrouble ? ' attention' : ''}`} role="status">
      {writer.desk ? said : ''}
    </p>
  )
}

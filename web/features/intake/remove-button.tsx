import { Button } from '../../ui/button'
import { useWords } from './words'

/** Takes something off a list; which one, a screen reader says too. */
export function RemoveButton({ of }: { of: string }) {
  return (
    <Button look="subtle">
      {useWords().remove}
      <span className="hidden">: {of}</span>
    </Button>
  )
}

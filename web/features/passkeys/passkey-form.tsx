import { type ReactNode, useRef } from 'react'
import { Button } from '../../ui/button'
import { Form } from '../../ui/form'
import { Notice } from '../../ui/notice'
import { useWords } from '../work/words'
import { useCeremony } from './use-passkeys'

/** A form whose answer the device gives. It is there only where the browser knows passkeys. */
export function PasskeyForm<Options>(props: {
  action: string
  /** The hidden field that takes the answer. */
  name: string
  /** Where the challenge is asked for. */
  path: string
  answer: (options: Options) => Promise<unknown>
  next?: string | undefined
  label: string
  failed: string
  children?: ReactNode
}) {
  const { action, name, path, answer, next, label, failed, children } = props
  const words = useWords()
  const field = useRef<HTMLInputElement>(null)
  const [state, begin] = useCeremony(field, path, answer)
  return (
    <Form action={action} hidden={{ next }}>
      <input type="hidden" name="challenge" />
      <input type="hidden" name={name} ref={field} />
      {children}
      <p>
        <Button type="button" onClick={begin} disabled={state === 'busy'}>
          {label}
        </Button>
      </p>
      <div role="status">{state === 'busy' && <p>{words.busy}</p>}</div>
      {state === 'failed' && (
        <Notice tone="error" role="alert">
          <p>{failed}</p>
        </Notice>
      )}
    </Form>
  )
}

import { useApp } from '../../app-context'
import { Button } from '../../ui/button'
import { describedBy, FieldNotes } from '../../ui/field'
import { Form } from '../../ui/form'
import { useWords } from './words'

const LONGEST_REASON = 300

/**
 * A refusal needs a reason: one of a few that are ready, at one press, or in one's own words. Two
 * forms, so that the Enter key in the text never sends a ready one.
 */
export function RefuseForm({ bookingId, name }: { bookingId: string; name: string }) {
  const words = useWords()
  const { formResult } = useApp()
  const isRefused = formResult?.action === 'refuse' && formResult.values.bookingId === bookingId
  const error = isRefused
    ? formResult.problem.errors?.find(({ pointer }) => pointer === '/reason')?.detail
    : undefined
  // The summary of a refused form links to the field by its name.
  const id = isRefused ? 'reason' : `reason-${bookingId}`
  return (
    <details open={isRefused}>
      <summary>
        {words.refuse}
        <span className="hidden"> ({name})</span>
      </summary>
      <div className="flow">
        <p>{words.refuseText(name)}</p>
        <Form action="refuse" hidden={{ bookingId }}>
          <p>{words.refuseBecause}</p>
          <div className="reasons">
            {words.reasons.map((reason) => (
              <Button key={reason} look="secondary-action" name="reason" value={reason}>
                {reason}
              </Button>
            ))}
          </div>
        </Form>
        <Form action="refuse" hidden={{ bookingId }}>
          <div className={`utrecht-form-field${error ? ' utrecht-form-field--invalid' : ''}`}>
            <label className="utrecht-form-label" htmlFor={id}>
              {words.ownReason}
            </label>
            <FieldNotes name={id} hint={undefined} error={error} />
            <textarea
              id={id}
              name="reason"
              rows={2}
              maxLength={LONGEST_REASON}
              className="utrecht-textarea"
              required
              {...describedBy(id, undefined, error)}
            />
          </div>
          <p>
            <Button look="secondary-action">{words.refuseOwn}</Button>
          </p>
        </Form>
      </div>
    </details>
  )
}

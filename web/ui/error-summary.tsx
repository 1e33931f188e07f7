import { useEffect, useRef } from 'react'
import { useApp } from '../app-context'
import { fieldOf } from './field-state'

/** Says at the top what was refused, with a link to each field; takes the focus when it appears. */
export function ErrorSummary() {
  const { formResult } = useApp()
  const summary = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new refusal moves the focus again
  useEffect(() => summary.current?.focus(), [formResult])
  if (!formResult) return null
  const { title, detail, errors = [] } = formResult.problem
  return (
    <div
      ref={summary}
      id="problem"
      role="alert"
      tabIndex={-1}
      className="utrecht-alert utrecht-alert--error flow"
    >
      <h2 className="utrecht-heading-2 wrong">{title}</h2>
      {detail && <p>{detail}</p>}
      {errors.length > 0 && (
        <ul>
          {errors.map((error) => (
            <li key={error.pointer + error.detail}>
              <a href={`#${fieldOf(error.pointer)}`}>{error.detail}</a>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

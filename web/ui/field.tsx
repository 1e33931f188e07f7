import type { ReactNode } from 'react'
import { useApp } from '../app-context'

export interface FieldProps {
  /** Also the id: an error summary links to it. */
  name: string
  label: ReactNode
  hint?: ReactNode
  /** Says beside the label that it may stay empty. */
  optional?: boolean
}

/** Label, hint and error around one control; the control points at them by id. */
export function Field(
  props: FieldProps & { error: string | undefined; theirs?: ReactNode; children: ReactNode },
) {
  const { name, label, hint, optional, error, theirs, children } = props
  const { messages } = useApp()
  return (
    <div className={`utrecht-form-field${error ? ' utrecht-form-field--invalid' : ''}`}>
      <label className="utrecht-form-label utrecht-form-field__label" htmlFor={name}>
        {label}
        {optional && <span className="quiet small"> ({messages.site.optional})</span>}
      </label>
      <FieldNotes name={name} hint={hint} error={error} theirs={theirs} />
      {children}
    </div>
  )
}

/**
 * The hint and the error of a field, each with the id that `describedBy` names; and what somebody
 * else kept in it meanwhile (`useTheirs`; an empty text: they emptied it).
 */
export function FieldNotes(props: {
  name: string
  hint: ReactNode
  error: string | undefined
  theirs?: ReactNode
}) {
  const { edited } = useApp().messages.site
  const { theirs } = props
  return (
    <>
      {theirs !== undefined && (
        <p className="theirs" id={`${props.name}-theirs`}>
          <span className="small">{edited.theirs}</span> <b>{theirs || edited.nothing}</b>
        </p>
      )}
      {props.hint && (
        <p className="hint" id={`${props.name}-hint`}>
          {props.hint}
        </p>
      )}
      {props.error && (
        <p className="wrong" id={`${props.name}-error`}>
          <b>{props.error}</b>
        </p>
      )}
    </>
  )
}

/** The attributes that tie a control to its notes. */
export function describedBy(
  name: string,
  hint: ReactNode,
  error: string | undefined,
  theirs?: ReactNode,
) {
  const ids = [
    theirs !== undefined && `${name}-theirs`,
    hint && `${name}-hint`,
    error && `${name}-error`,
  ]
    .filter(Boolean)
    .join(' ')
  return {
    ...(ids && { 'aria-describedby': ids }),
    ...(error && { 'aria-invalid': true as const }),
  }
}

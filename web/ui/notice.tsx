import type { ReactNode } from 'react'

/** A message that stands apart. `role="status"` only where it appears after something was done. */
export function Notice(props: {
  tone: 'info' | 'ok' | 'warning' | 'error'
  role?: 'status' | 'alert'
  children: ReactNode
}) {
  return (
    <div className={`utrecht-alert utrecht-alert--${props.tone} flow`} role={props.role}>
      {props.children}
    </div>
  )
}

/** A state in a word or two; the colour only underlines the word. */
export function Pill(props: {
  tone?: 'good' | 'attention' | 'wrong' | 'quiet'
  children: ReactNode
}) {
  return <span className={`pill ${props.tone ?? 'quiet'}`}>{props.children}</span>
}

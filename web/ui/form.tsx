import { useLocation } from '@tanstack/react-router'
import { type ReactNode, useMemo } from 'react'
import { useApp } from '../app-context'
import { localisedPath } from '../locale'
import { BothVersions } from './both-versions'
import { FormAction } from './field-state'

/**
 * A plain form to the page's own address, the same with and without script. `action` tells the
 * worker what is meant; `hidden` travels along. `explains` is for a form that shows what was wrong
 * with what an earlier form asked; by default a form explains its own refusal.
 */
export function Form(props: {
  action: string
  explains?: string
  hidden?: Record<string, string | number | undefined>
  children: ReactNode
  className?: string
  id?: string
  /** A file goes along. */
  hasFile?: boolean
  /** Sent without the query of the address: a refusal shows it on top of what is kept now. */
  isFresh?: boolean
}) {
  const { locale, formResult } = useApp()
  const { pathname, searchStr } = useLocation()
  // Without this, the part of the page that the address names would follow to the next page.
  const address = localisedPath(pathname, locale) + (props.isFresh ? '' : searchStr)
  const { action, explains = action } = props
  const isEdited =
    formResult?.action === action && formResult.problem.type.endsWith('/edited-meanwhile')
  const form = useMemo(() => ({ action, explains }), [action, explains])
  return (
    <FormAction value={form}>
      <form
        method="post"
        action={address}
        encType={props.hasFile ? 'multipart/form-data' : undefined}
        className={props.className ?? 'flow'}
        id={props.id}
        noValidate
      >
        <input type="hidden" name="action" value={props.action} />
        {Object.entries(props.hidden ?? {}).map(
          ([name, value]) =>
            value !== undefined && <input key={name} type="hidden" name={name} value={value} />,
        )}
        {isEdited && <BothVersions address={address} />}
        {props.children}
      </form>
    </FormAction>
  )
}

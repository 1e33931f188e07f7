import { useLocation } from '@tanstack/react-router'
import { type ReactNode, useMemo } from 'react'
import { useApp } from '../app-context'
import { localisedPath } from '../locale'
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
}) {
  const { locale } = useApp()
  const { pathname, searchStr } = useLocation()
  // Without this, the part of the page that the address names would follow to the next page.
  const address = localisedPath(pathname, locale) + searchStr
  const { action, explains = action } = props
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
        {props.children}
      </form>
    </FormAction>
  )
}

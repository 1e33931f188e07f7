import { createContext, useContext } from 'react'
import { useApp } from '../app-context'

/** The form around a field: what it sends, and whose refusal it explains. */
export const FormAction = createContext<{ action: string; explains: string } | null>(null)

/** The field that a JSON pointer means: `/partySize` is the field `partySize`. */
export function fieldOf(pointer: string): string {
  return pointer.replace(/^\//, '').replaceAll('/', '-')
}

/** What was typed in a refused form, and what is wrong with it; nothing for a fresh form. */
export function useFieldState(name: string): {
  typed: string | undefined
  error: string | undefined
} {
  const form = useContext(FormAction)
  const { formResult } = useApp()
  if (!formResult || formResult.action !== form?.explains)
    return { typed: undefined, error: undefined }
  const value = formResult.values[name]
  const errors = formResult.problem.errors ?? []
  return {
    typed: Array.isArray(value) ? value[0] : value,
    error: errors.find((each) => fieldOf(each.pointer) === name)?.detail,
  }
}

/** Whether this form came back refused: then an unticked box was really left unticked. */
export function useWasRefused(): boolean {
  const form = useContext(FormAction)
  const { formResult } = useApp()
  return form !== null && formResult?.action === form.action
}

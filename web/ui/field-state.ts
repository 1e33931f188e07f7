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

/**
 * What somebody else kept meanwhile, where it is not what was typed here: in a form that came back
 * because two people changed the same thing. `saved` is what is kept now, as the field would show
 * it. Undefined where there is nothing to tell apart.
 */
export function useTheirs(name: string, saved: string): string | undefined {
  const { typed } = useFieldState(name)
  const wasRefused = useWasRefused()
  const isEdited = useApp().formResult?.problem.type.endsWith('/edited-meanwhile')
  // A box that is not ticked is not sent at all.
  if (!wasRefused || !isEdited) return undefined
  return plain(typed ?? '') === plain(saved) ? undefined : saved.trim()
}

// Browsers send line ends in a way of their own.
const plain = (text: string) => text.replaceAll('\r\n', '\n').trim()

/** Whether this form came back refused: then an unticked box was really left unticked. */
export function useWasRefused(): boolean {
  const form = useContext(FormAction)
  const { formResult } = useApp()
  return form !== null && formResult?.action === form.action
}

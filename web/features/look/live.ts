import { useEffect, useState } from 'react'
import type { LookEditor } from '../../../worker/features/look/contract'
import { LOOK_FORM } from './colours-form'

/** Long enough for a code to be typed, short enough to seem at once. */
const PAUSE = 400

/**
 * What the look being typed would be like: with script the worker is asked after each change.
 * Without, the button beside the form asks.
 */
export function useLive(tenant: string, editor: LookEditor): LookEditor {
  const [live, setLive] = useState(editor)
  useEffect(() => setLive(editor), [editor])
  useEffect(() => {
    const form = document.getElementById(LOOK_FORM)
    if (!(form instanceof HTMLFormElement)) return
    let timer: ReturnType<typeof setTimeout>
    let asked = 0
    const ask = async () => {
      asked += 1
      const mine = asked
      const found = await checked(tenant, form)
      if (found && mine === asked) setLive(found)
    }
    const wait = () => {
      clearTimeout(timer)
      timer = setTimeout(ask, PAUSE)
    }
    form.addEventListener('input', wait)
    return () => {
      clearTimeout(timer)
      form.removeEventListener('input', wait)
    }
  }, [tenant])
  return live
}

async function checked(tenant: string, form: HTMLFormElement): Promise<LookEditor | null> {
  const colours: Record<string, string> = {}
  const body: Record<string, unknown> = { colours }
  for (const [name, value] of new FormData(form)) {
    const typed = String(value).trim().toLowerCase()
    if (name === 'type' || name === 'corners') body[name] = typed
    if (name.startsWith('colours-') && typed !== '')
      colours[name.slice('colours-'.length)] = typed.startsWith('#') ? typed : `#${typed}`
  }
  // Half a code is not asked about, so nobody is told off while typing.
  if (!Object.values(colours).every((colour) => /^#[0-9a-f]{6}$/.test(colour))) return null
  const answer = await fetch(`/api/v1/tenants/${tenant}/manage/look/check`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  return answer.ok ? answer.json() : null
}

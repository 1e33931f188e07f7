import { type RefObject, useEffect, useRef, useState } from 'react'
import type { Intake } from '../../../worker/features/intake/contract'
import { useApp } from '../../app-context'
import { type Desk, type DeskState, type Early, openDesk } from './desk'
import { begin, fieldOf, keyOf, sideOf } from './writing'

/** What is typed on this page; without script only what the worker sent. */
export interface Writer extends DeskState {
  /** Null until script runs. */
  desk: Desk | null
  /** The same, for what happens before the page has been drawn with it. */
  latest: RefObject<Desk | null>
}

export function useWriting(tenant: string, intake: Intake): Writer {
  const { locale } = useApp()
  const desk = useRef<Desk | null>(null)
  const [state, setState] = useState<DeskState & { isLive: boolean }>(() => ({
    ...{ writing: begin(intake.texts, null), status: 'saved', isLive: false },
  }))
  useEffect(() => {
    if (!intake.me.mayWrite) return
    const early = typedEarly(intake)
    const opened = openDesk({ tenant, locale, intake, early }, (so) =>
      setState({ ...so, isLive: true }),
    )
    desk.current = opened
    return () => opened.close()
  }, [tenant, locale, intake])
  return { ...state, desk: state.isLive ? desk.current : null, latest: desk }
}

/** What somebody typed before script ran, or in a form that came back: it stands in the page only. */
function typedEarly(intake: Intake): Early[] {
  const sent = begin(intake.texts, null)
  const boxes = [...document.querySelectorAll<HTMLTextAreaElement>('textarea[data-side]')]
  return boxes.flatMap(({ name, value, dataset }) => {
    const side = sideOf(dataset.side)
    const place = { subject: name.replace(/^text-/, ''), side }
    return value === fieldOf(sent, keyOf(place)).text ? [] : [{ place, text: value }]
  })
}

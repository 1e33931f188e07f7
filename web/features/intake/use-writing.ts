import { useEffect, useRef, useState } from 'react'
import type { Intake } from '../../../worker/features/intake/contract'
import { useApp } from '../../app-context'
import { type Desk, type DeskState, openDesk } from './desk'
import { begin } from './writing'

/** What is typed on this page; without script only what the worker sent. */
export interface Writer extends DeskState {
  /** Null until script runs. */
  desk: Desk | null
}

export function useWriting(tenant: string, intake: Intake): Writer {
  const { locale } = useApp()
  const desk = useRef<Desk | null>(null)
  const [state, setState] = useState<DeskState & { isLive: boolean }>(() => ({
    ...{ writing: begin(intake.texts, null), status: 'saved', isLive: false },
  }))
  useEffect(() => {
    if (!intake.me.mayWrite) return
    const opened = openDesk({ tenant, locale, intake }, (so) => setState({ ...so, isLive: true }))
    desk.current = opened
    return () => opened.close()
  }, [tenant, locale, intake])
  return { ...state, desk: state.isLive ? desk.current : null }
}

import type { ManagedPlace } from '../../../worker/features/manage/contract'
import { Pill } from '../../ui/notice'
import { useWords } from './words'

const tones = { draft: 'quiet', open: 'good', suspended: 'attention', closed: 'wrong' } as const

export function StatePill({ state }: { state: ManagedPlace['state'] }) {
  return <Pill tone={tones[state]}>{useWords().place.states[state]}</Pill>
}

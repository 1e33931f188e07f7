import type { Closure, ManagedPlace } from '../../../worker/features/manage/contract'
import { useApp } from '../../app-context'
import { shiftDate } from '../../words/calendar'
import { dateWords } from '../../words/moments'
import { useWords } from './words'

/** "De hele plek: maandag 7 december tot en met vrijdag 11 december". */
export function ClosureWords(props: { place: ManagedPlace; closure: Closure }) {
  return useClosureWords(props.place)(props.closure)
}

export function useClosureWords({ spaces, asOf }: ManagedPlace): (closure: Closure) => string {
  const { time } = useApp().messages
  const { place: words } = useWords()
  const date = (on: string) => dateWords(time, on, asOf.on)
  return ({ starts, ends, spaceIds, isWholePlace }) => {
    const names = spaces.filter(({ id }) => spaceIds.includes(id)).map(({ name }) => name)
    const what = isWholePlace ? words.wholePlace : names.join(', ')
    const isFullDays = starts.time === '00:00' && ends.time === '00:00'
    const moment = ({ on, time: clock }: typeof starts) => time.at(date(on), time.clock(clock))
    const when = isFullDays
      ? words.fullDays(date(starts.on), date(shiftDate(ends.on, -1)))
      : words.fromTo(moment(starts), moment(ends))
    return `${what}: ${when}`
  }
}

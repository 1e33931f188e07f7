import type { ManagedSpace } from '../../../worker/features/manage/contract'
import { useApp } from '../../app-context'
import { Select } from '../../ui/choice-field'
import { durationWords } from '../../words/moments'
import { withCurrent } from './options'
import { useWords } from './words'

const DAY = 1440
const usual = {
  step: [15, 30, 60],
  shortest: [15, 30, 60, 90, 120, 180, 240],
  longest: [60, 120, 180, 240, 360, 480, 600, 720, DAY],
  turnaround: [0, 15, 30, 45, 60, 90, 120],
  leadMinutes: [0, 60, 120, 240, DAY, 2 * DAY, 3 * DAY, 7 * DAY],
  horizonDays: [14, 30, 60, 90, 180, 365, 730],
  noticeMinutes: [0, 60, 120, 240, DAY, 2 * DAY, 3 * DAY, 7 * DAY],
}
/** As the contract fills them in; a test compares them. */
export const RULES = {
  step: 30,
  shortest: 60,
  longest: 240,
  turnaround: 15,
  leadMinutes: 60,
  horizonDays: 180,
  noticeMinutes: DAY,
}
type Rule = keyof typeof RULES

/** The rules of a space as lists to choose from, so that nobody has to reckon in minutes. */
export function SpaceRules({ space }: { space: ManagedSpace | undefined }) {
  const { messages, formResult } = useApp()
  const { time } = messages
  const { place: words } = useWords()
  const length = (minutes: number) =>
    minutes % DAY === 0 ? words.days(minutes / DAY) : durationWords(time, minutes)
  const before = (none: string) => (minutes: number) =>
    minutes === 0 ? none : words.before(length(minutes))
  const choice = (name: Rule, label: string, wordsOf: (value: number) => string) => (
    <Select
      name={name}
      label={label}
      defaultValue={String(space?.[name] ?? RULES[name])}
      options={withCurrent(usual[name], space?.[name] ?? RULES[name]).map((value) => ({
        value: String(value),
        label: wordsOf(value),
      }))}
    />
  )
  return (
    <details open={space !== undefined || formResult !== null}>
      <summary>{words.rulesTitle}</summary>
      <div className="flow">
        <p className="hint">{words.rulesText}</p>
        <div className="fields">
          {choice('shortest', words.shortest, length)}
          {choice('longest', words.longest, length)}
          {choice('step', words.step, length)}
          {choice('turnaround', words.turnaround, (minutes) =>
            minutes === 0 ? words.none : length(minutes),
          )}
          {choice('leadMinutes', words.lead, before(words.leadNone))}
          {choice('horizonDays', words.horizon, words.days)}
          {choice('noticeMinutes', words.notice, before(words.noticeNone))}
        </div>
      </div>
    </details>
  )
}

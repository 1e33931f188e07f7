import type { Plan, Suggestion } from '../../../worker/features/plan/contract'
import { useApp } from '../../app-context'
import { Typed } from '../../ui/original'
import { capital, dateWords } from '../../words/moments'
import { nameOfLanguage, numberWords, useWords } from './words'

type Parts = Pick<Plan, 'channels' | 'languages' | 'asOf'>

/** Which channels would do, best first, each with the reasons in a sentence. */
export function AdviceList({ advice, parts }: { advice: readonly Suggestion[]; parts: Parts }) {
  const words = useWords()
  const { locale, messages } = useApp()
  if (advice.length === 0) return <p>{words.plan.noAdvice}</p>
  const reasons = (one: Suggestion) => [
    one.people === null
      ? words.plan.unknown
      : `${words.plan.reaches(words.people(numberWords(locale, one.people)))} (${one.isMeasured ? words.plan.measured : words.plan.estimated})`,
    ...(one.overcomes.length > 0
      ? [words.plan.fits(one.overcomes.map((each) => words.barriers[each]).join(', '))]
      : []),
    ...(one.isLocal ? [words.plan.local] : [words.plan.from]),
    ...(one.lacksLanguages.length > 0
      ? [
          words.plan.lacks(
            one.lacksLanguages.map((code) => nameOfLanguage(parts.languages, code)).join(', '),
          ),
        ]
      : []),
    words.plan.copy(dateWords(messages.time, one.copyOn, parts.asOf.on)),
  ]
  return (
    <ol>
      {advice.map((one) => (
        <li key={one.channelId}>
          <b>
            <Typed>{parts.channels.find(({ id }) => id === one.channelId)?.name}</Typed>
          </b>
          : {capital(reasons(one).join('; '))}.
        </li>
      ))}
    </ol>
  )
}

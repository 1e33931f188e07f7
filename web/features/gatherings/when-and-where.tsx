import type { GatheringInvitation } from '../../../worker/features/gatherings/contract'
import { useApp } from '../../app-context'
import { LocalLink } from '../../ui/local-link'
import { Typed } from '../../ui/original'
import { Facts } from '../../ui/table'
import { fullDayWords, rangeWords } from '../../words/moments'
import { useWords } from './words'

/** Day, time and place of a gathering; the place as a link where it has a page. */
export function WhenAndWhere(props: {
  tenant: string
  gathering: GatheringInvitation['gathering']
  asOf: string
}) {
  const { tenant, gathering, asOf } = props
  const words = useWords()
  const { time } = useApp().messages
  const { starts, ends, place, placeSlug } = gathering
  const name = <Typed>{place}</Typed>
  const where = placeSlug ? (
    <LocalLink href={`/${tenant}/plekken/${placeSlug}`}>{name}</LocalLink>
  ) : (
    name
  )
  return (
    <Facts
      rows={[
        [words.when, `${fullDayWords(time, starts.on, asOf)} ${rangeWords(time, starts, ends)}`],
        [words.where, where],
      ]}
    />
  )
}

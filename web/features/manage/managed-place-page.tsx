import type { ManagedPlace } from '../../../worker/features/manage/contract'
import { LocalLink } from '../../ui/local-link'
import { Notice } from '../../ui/notice'
import { Page } from '../../ui/page'
import { AboutForm } from './about-form'
import { AccessForm } from './access-form'
import { ClosuresPart } from './closures-part'
import { EntryForm } from './entry-form'
import { ExceptionsPart } from './exceptions-part'
import { OpeningForm } from './opening-form'
import type { PlacePart, PlaceView } from './place-address'
import { PlaceOverview } from './place-overview'
import { RatesForm } from './rates-form'
import { RulesForm } from './rules-form'
import { SpaceForm } from './space-form'
import { StateForm } from './state-form'
import { StatePill } from './state-pill'
import { type ManageWords, useWords } from './words'

interface ManagedPlacePageProps {
  tenant: string
  place: ManagedPlace
  view: PlaceView
}

/** A place: all of it at a glance, or one part that is being changed. */
export function ManagedPlacePage({ tenant, place, view }: ManagedPlacePageProps) {
  const words = useWords()
  const base = `/${tenant}/beheer/plekken/${place.slug}`
  const { deel } = view
  return (
    <Page
      title={deel ? `${titleOf(words, deel, place, view.ruimte)}, ${place.name}` : place.name}
      heading={deel ? titleOf(words, deel, place, view.ruimte) : place.name}
    >
      <p className="row screen">
        {deel ? (
          <LocalLink href={base}>{place.name}</LocalLink>
        ) : (
          <LocalLink href={`/${tenant}/beheer/plekken`}>{words.place.listTitle}</LocalLink>
        )}
        <StatePill state={place.state} />
      </p>
      {view.bewaard && (
        <Notice tone="ok" role="status">
          <p>{words.saved}</p>
        </Notice>
      )}
      {deel ? (
        <Part tenant={tenant} place={place} deel={deel} ruimte={view.ruimte} />
      ) : (
        <PlaceOverview tenant={tenant} place={place} base={base} />
      )}
    </Page>
  )
}

function Part(props: {
  tenant: string
  place: ManagedPlace
  deel: PlacePart
  ruimte?: string | undefined
}) {
  const { tenant, place, deel, ruimte } = props
  const space = place.spaces.find(({ id }) => id === ruimte)
  if (deel === 'over') return <AboutForm place={place} />
  if (deel === 'binnenkomen') return <EntryForm place={place} />
  if (deel === 'toegankelijk') return <AccessForm place={place} />
  if (deel === 'huisregels') return <RulesForm place={place} />
  if (deel === 'openingstijden') return <OpeningForm place={place} />
  if (deel === 'dagen') return <ExceptionsPart place={place} />
  if (deel === 'dicht') return <ClosuresPart tenant={tenant} place={place} />
  if (deel === 'stand') return <StateForm place={place} />
  if (deel === 'prijzen' && space) return <RatesForm space={space} />
  return <SpaceForm place={place} space={space} />
}

function titleOf(
  { place: words }: ManageWords,
  deel: PlacePart,
  { spaces }: ManagedPlace,
  ruimte: string | undefined,
): string {
  const space = spaces.find(({ id }) => id === ruimte)
  if (deel === 'prijzen' && space) return words.rates(space.name)
  if (deel === 'ruimte' || deel === 'prijzen') return space?.name ?? words.newSpace
  return words.parts[deel]
}

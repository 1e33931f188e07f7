import type { ManagedList } from '../../../worker/features/manage/contract'
import { ButtonLink } from '../../ui/button'
import { LocalLink } from '../../ui/local-link'
import { Original } from '../../ui/original'
import { Page } from '../../ui/page'
import { StatePill } from './state-pill'
import { useWords } from './words'

/** The places of this host: which are open, and what each still needs. */
export function ManagedPlacesPage({ tenant, list }: { tenant: string; list: ManagedList }) {
  const { place: words } = useWords()
  const { places, mayCreate, plan } = list
  const isNearLimit = plan !== null && plan.used >= plan.most * 0.8
  const isFull = plan !== null && plan.used >= plan.most
  return (
    <Page title={words.listTitle}>
      {places.length === 0 && <p>{words.listEmpty}</p>}
      <ul className="visits">
        {places.map((place) => (
          <li key={place.id} className="visit place-line">
            <div>
              <p>
                <LocalLink href={`/${tenant}/beheer/plekken/${place.slug}`}>
                  <b>{place.name}</b>
                </LocalLink>
              </p>
              <p className="quiet">
                {place.street}, {place.town}. {words.spaces(place.spaces.length)}
              </p>
              {place.stateReason && (
                <p className="quiet">
                  <Original>{place.stateReason}</Original>
                </p>
              )}
              {place.state === 'draft' && place.missing > 0 && (
                <p>{words.missing(place.missing)}</p>
              )}
            </div>
            <StatePill state={place.state} />
          </li>
        ))}
      </ul>
      {mayCreate && isNearLimit && <p>{words.planUsed(plan.used, plan.most)}</p>}
      {mayCreate && isFull && <p>{words.planFull}</p>}
      {mayCreate && !isFull && (
        <p>
          <ButtonLink look="primary-action" href={`/${tenant}/beheer/plekken/nieuw`}>
            {words.create}
          </ButtonLink>
        </p>
      )}
    </Page>
  )
}

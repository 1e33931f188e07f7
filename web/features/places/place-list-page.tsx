import type { PlaceList } from '../../../worker/features/places/contract'
import { useApp } from '../../app-context'
import { localisedPath } from '../../locale'
import { Button, ButtonLink } from '../../ui/button'
import { Checkbox, Select } from '../../ui/choice-field'
import { SectionHeading } from '../../ui/heading'
import { Page } from '../../ui/page'
import { TextField } from '../../ui/text-field'
import { AreaMap } from './area-map'
import { chosenPlaces, isFiltered, type PlaceFilters } from './filters'
import { PlaceCard } from './place-card'

/** All places as a list and on a map, with a form that narrows both. */
export function PlaceListPage(props: { tenant: string; list: PlaceList; filters: PlaceFilters }) {
  const { tenant, list, filters } = props
  const words = useApp().messages.place
  const places = chosenPlaces(list.places, filters)
  const around = list.areas.filter(({ code }) => places.some(({ wijkCode }) => wijkCode === code))
  const hrefOf = (slug: string) => `/${tenant}/plekken/${slug}`
  return (
    <Page title={words.listTitle} lead={words.listLead}>
      <div className="two">
        <div className="flow">
          <Filters key={JSON.stringify(filters)} tenant={tenant} list={list} filters={filters} />
          <h2 role="status" className="utrecht-heading-2">
            {words.found(places.length)}
          </h2>
          {places.length === 0 && (
            <p>{list.places.length === 0 ? words.noPlacesYet : words.listEmpty}</p>
          )}
          <ol className="flow">
            {places.map((place, index) => (
              <PlaceCard
                key={place.id}
                place={place}
                number={index + 1}
                area={list.areas.find(({ code }) => code === place.wijkCode)}
                asOf={list.asOf}
                href={hrefOf(place.slug)}
              />
            ))}
          </ol>
        </div>
        <div className="flow">
          <section className="flow">
            <SectionHeading>{words.mapTitle}</SectionHeading>
            <AreaMap
              label={words.mapTitle}
              areas={list.areas}
              around={around}
              dots={places.map(({ slug, name, x, y }, index) => ({
                href: hrefOf(slug),
                label: `${index + 1}: ${name}`,
                number: index + 1,
                x,
                y,
              }))}
            />
            <p className="quiet small">{words.mapText}</p>
          </section>
        </div>
      </div>
    </Page>
  )
}

function Filters(props: { tenant: string; list: PlaceList; filters: PlaceFilters }) {
  const { tenant, list, filters } = props
  const { messages, locale } = useApp()
  const words = messages.place
  const path = `/${tenant}/plekken`
  const areas = list.areas.filter(({ code }) => list.places.some((each) => each.wijkCode === code))
  return (
    <details className="card" open={isFiltered(filters)}>
      <summary>{words.filters}</summary>
      <form method="get" action={localisedPath(path, locale)} className="flow">
        <TextField
          name="personen"
          label={words.filterPersons}
          optional
          inputMode="numeric"
          defaultValue={filters.personen ?? undefined}
        />
        {areas.length > 1 && (
          <Select
            name="wijk"
            label={words.filterArea}
            optional
            defaultValue={filters.wijk ?? ''}
            options={[
              { value: '', label: words.filterAnyArea },
              ...areas.map(({ code, name }) => ({ value: code, label: name })),
            ]}
          />
        )}
        <Checkbox
          name="toegankelijk"
          label={words.filterStepFree}
          defaultChecked={filters.toegankelijk}
        />
        <Checkbox name="vrij" label={words.filterFree} defaultChecked={filters.vrij} />
        <p className="row">
          <Button look="secondary-action">{words.filterSubmit}</Button>
          {isFiltered(filters) && (
            <ButtonLink look="subtle" href={path}>
              {words.filterClear}
            </ButtonLink>
          )}
        </p>
      </form>
    </details>
  )
}

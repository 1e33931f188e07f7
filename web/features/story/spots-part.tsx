import type { Spot } from '../../../worker/features/story/contract'
import { useApp } from '../../app-context'
import { Button, ButtonLink } from '../../ui/button'
import { Form } from '../../ui/form'
import { SectionHeading } from '../../ui/heading'
import { LocalLink } from '../../ui/local-link'
import { Typed } from '../../ui/original'
import { TextField } from '../../ui/text-field'
import { LIMITS, MOST_SPOTS } from './story-address'
import { SpotFacts } from './story-body'
import { useWords } from './words'

/** Where the talks will be; one form at a time. */
export function SpotsPart(props: {
  base: string
  spots: readonly Spot[]
  chosen: string | undefined
}) {
  const { base, spots, chosen } = props
  const { desk: words } = useWords()
  const changing = spots.find(({ id }) => id === chosen)
  const isNew = chosen === 'nieuw'
  return (
    <section className="card flow" id="plekken">
      <SectionHeading>{words.spots}</SectionHeading>
      {spots.length === 0 && <p>{words.noSpots}</p>}
      {spots.map((spot) => (
        <div key={spot.id} className="flow">
          <h3 className="utrecht-heading-3">
            <Typed>{spot.name}</Typed>
          </h3>
          <SpotFacts spot={spot} />
          <p className="screen">
            <LocalLink href={`${base}?plek=${spot.id}#plek`}>{words.editSpot(spot.name)}</LocalLink>
          </p>
        </div>
      ))}
      {!isNew && spots.length < MOST_SPOTS && (
        <p className="screen">
          <ButtonLink href={`${base}?plek=nieuw#plek`}>{words.addSpot}</ButtonLink>
        </p>
      )}
      {(isNew || changing) && (
        <div className="flow screen" id="plek" tabIndex={-1}>
          <h3 className="utrecht-heading-3">
            {changing ? words.editSpot(changing.name) : words.addSpot}
          </h3>
          <SpotForm key={changing?.id} spot={changing} />
          {changing && (
            <Form action="remove-spot" hidden={{ spot: changing.id }}>
              <p>
                <Button look="subtle">{words.removeSpot}</Button>
              </p>
            </Form>
          )}
        </div>
      )}
    </section>
  )
}

function SpotForm({ spot }: { spot: Spot | undefined }) {
  const { desk: words } = useWords()
  const { requestId } = useApp()
  return (
    <Form
      action={spot ? 'save-spot' : 'add-spot'}
      hidden={spot ? { spot: spot.id, revision: spot.revision } : { key: requestId }}
    >
      <TextField
        name="spotName"
        label={words.spotName}
        maxLength={LIMITS.name}
        defaultValue={spot?.name}
      />
      <TextField
        name="wanted"
        label={words.wanted}
        hint={words.wantedHint}
        maxLength={LIMITS.wanted}
        defaultValue={spot?.wanted}
        optional
      />
      <TextField
        name="hours"
        label={words.hours}
        maxLength={LIMITS.hours}
        defaultValue={spot?.hours}
        optional
      />
      <TextField
        name="host"
        label={words.host}
        hint={words.hostHint}
        maxLength={LIMITS.host}
        defaultValue={spot?.host}
        optional
      />
      <TextField
        name="done"
        label={words.done}
        maxLength={LIMITS.done}
        defaultValue={spot?.done}
        optional
      />
      <p>
        <Button look="secondary-action">{words.save}</Button>
      </p>
    </Form>
  )
}

import type { Access } from '../../../worker/features/members/contract'
import { Checkbox, RadioGroup } from '../../ui/choice-field'
import { TextField } from '../../ui/text-field'
import { useWords } from './words'

type Places = readonly { id: string; name: string }[]

/** For which places, from and until when: the same for inviting and for changing. */
export function RoleFields(props: {
  places: Places
  /** What holds now; nothing where something new is asked. */
  held?: Access | undefined
  /** Only a host has places of their own. */
  asksPlaces: boolean
  /** Says that places count for hosts only, where another role can be chosen. */
  hasOtherRoles?: boolean
}) {
  const { places, held, asksPlaces, hasOtherRoles = false } = props
  const words = useWords()
  const isHeld = (id: string) => held?.places.some((place) => place.id === id) ?? false
  return (
    <>
      {asksPlaces && places.length === 0 && <p className="quiet">{words.noPlaces}</p>}
      {asksPlaces && places.length > 0 && (
        <>
          <RadioGroup
            name="scope"
            label={words.places}
            hint={hasOtherRoles ? words.placesHint : undefined}
            defaultValue={held && held.places.length > 0 ? 'some' : 'all'}
            options={[
              { value: 'all', label: words.placesAll },
              { value: 'some', label: words.placesSome },
            ]}
          />
          <fieldset className="utrecht-form-field" id="places">
            <legend className="utrecht-form-label">{words.placesSome}</legend>
            {places.map(({ id, name }) => (
              <Checkbox key={id} name={`place-${id}`} label={name} defaultChecked={isHeld(id)} />
            ))}
          </fieldset>
        </>
      )}
      {held?.state !== 'now' && (
        <TextField
          name="fromOn"
          type="date"
          label={words.from}
          hint={words.fromHint}
          optional
          defaultValue={held?.fromOn}
        />
      )}
      <TextField
        name="untilOn"
        type="date"
        label={words.until}
        hint={words.untilHint}
        optional
        defaultValue={held?.untilOn ?? undefined}
      />
    </>
  )
}

import type { ManagedPlace } from '../../../worker/features/manage/contract'
import { Button } from '../../ui/button'
import { Select } from '../../ui/choice-field'
import { Form } from '../../ui/form'
import { TextArea, TextField } from '../../ui/text-field'
import { LIMITS } from './limits'
import { useWords } from './words'

/** What a place is called, what it is, and where. */
export function AboutForm({ place }: { place: ManagedPlace }) {
  const { place: words } = useWords()
  return (
    <Form action="save-place" hidden={{ part: 'over', revision: place.revision }}>
      <TextField name="name" label={words.name} maxLength={LIMITS.name} defaultValue={place.name} />
      <TextArea
        name="description"
        label={words.description}
        hint={words.descriptionHint}
        rows={5}
        maxLength={LIMITS.text}
        defaultValue={place.description}
      />
      <TextField
        name="street"
        label={words.street}
        maxLength={LIMITS.line}
        defaultValue={place.street}
      />
      <div className="fields">
        <div className="narrow">
          <TextField
            name="postcode"
            label={words.postcode}
            maxLength={7}
            defaultValue={place.postcode}
          />
        </div>
        <TextField
          name="town"
          label={words.town}
          maxLength={LIMITS.line}
          defaultValue={place.town}
        />
      </div>
      <Select
        name="wijkCode"
        label={words.wijk}
        defaultValue={place.wijkCode}
        options={place.areas.map(({ code, name }) => ({ value: code, label: name }))}
      />
      <TextField
        name="position"
        label={words.position}
        hint={words.positionHint}
        inputMode="decimal"
        defaultValue={`${place.latitude.toFixed(5)}, ${place.longitude.toFixed(5)}`}
      />
      <TextField
        name="slug"
        label={words.slug}
        hint={words.slugHint}
        maxLength={60}
        defaultValue={place.slug}
      />
      <p>
        <Button>{words.save}</Button>
      </p>
    </Form>
  )
}

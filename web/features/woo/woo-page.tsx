import type { WooPreview } from '../../../worker/features/woo/contract'
import { Button } from '../../ui/button'
import { Checkbox, Select } from '../../ui/choice-field'
import { SectionHeading } from '../../ui/heading'
import { LocalLink } from '../../ui/local-link'
import { Page } from '../../ui/page'
import { TextField } from '../../ui/text-field'
import { LookOver } from './look-over'
import type { WooView } from './woo-address'
import { useWords } from './words'

interface WooPageProps {
  tenant: string
  view: WooView
  preview: WooPreview
}

/** Choose records, look over what is left of them, and take the document along. */
export function WooPage({ tenant, view, preview }: WooPageProps) {
  const words = useWords()
  const { chosen } = preview
  return (
    <Page title={words.title} lead={words.lead}>
      <Choice view={view} places={preview.places} />
      {chosen && (
        <section className="flow">
          <SectionHeading>{words.lookTitle}</SectionHeading>
          <p>{chosen.count === 0 ? words.nothing : words.count(chosen.count)}</p>
          {chosen.count > chosen.most && <p>{words.tooMuch(chosen.most)}</p>}
          {chosen.lines.length > 0 && <LookOver tenant={tenant} view={view} lines={chosen.lines} />}
        </section>
      )}
      <p>
        <LocalLink href={`/${tenant}/beheer/organisatie`}>{words.back}</LocalLink>
      </p>
    </Page>
  )
}

function Choice({ view, places }: { view: WooView } & Pick<WooPreview, 'places'>) {
  const words = useWords()
  const isFresh = view.kinds.length === 0
  return (
    <section className="flow">
      <SectionHeading>{words.chooseTitle}</SectionHeading>
      <form className="flow" method="get">
        <TextField name="van" type="date" label={words.from} defaultValue={view.from} />
        <TextField name="tot" type="date" label={words.to} defaultValue={view.to} />
        <Select
          name="plek"
          label={words.place}
          defaultValue={view.placeId}
          optional
          options={[
            { value: '', label: words.everyPlace },
            ...places.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <Checkbox
          name="reserveringen"
          label={words.kinds.bookings}
          defaultChecked={isFresh || view.kinds.includes('bookings')}
        />
        <Checkbox
          name="besluiten"
          label={words.kinds.decisions}
          defaultChecked={isFresh || view.kinds.includes('decisions')}
        />
        <Checkbox
          name="plekken"
          label={words.kinds.places}
          defaultChecked={view.kinds.includes('places')}
        />
        <p>
          <Button>{words.choose}</Button>
        </p>
      </form>
    </section>
  )
}

import type { Interest, StakeholderList } from '../../../worker/features/around/contract'
import { useApp } from '../../app-context'
import { Button, ButtonLink } from '../../ui/button'
import { Checkbox, RadioGroup } from '../../ui/choice-field'
import { FieldNotes } from '../../ui/field'
import { useFieldState } from '../../ui/field-state'
import { Form } from '../../ui/form'
import { SectionHeading } from '../../ui/heading'
import { LocalLink } from '../../ui/local-link'
import { Pill } from '../../ui/notice'
import { Typed } from '../../ui/original'
import { TextArea } from '../../ui/text-field'
import { INTEREST_STATES, LIMITS } from './around-address'
import { useWords } from './words'

/** Where what organisations and groups want does not go together, and what was done about it. */
export function InterestsPart(props: {
  list: StakeholderList
  page: string
  chosen: string | undefined
}) {
  const { list, page, chosen } = props
  const words = useWords()
  const { interests, mayWork } = list
  const isNew = chosen === 'nieuw'
  const one = interests.find(({ id }) => id === chosen)
  const here = list.stakeholders.filter(({ state }) => state !== 'left')
  return (
    <section className="card flow" id="belangen" tabIndex={-1}>
      <SectionHeading>{words.interests.title}</SectionHeading>
      <p>{words.interests.lead}</p>
      {interests.length === 0 && <p>{words.interests.none}</p>}
      <ul className="plain flow">
        {interests.map((interest) => (
          <li key={interest.id} className="flow">
            <Shown interest={interest} mayWork={mayWork} page={page} />
          </li>
        ))}
      </ul>
      {mayWork && here.length < 2 && <p className="quiet">{words.interests.tooFew}</p>}
      {mayWork && here.length > 1 && (isNew || one) && (
        <InterestForm key={one?.id} interest={one} here={here} />
      )}
      {mayWork && here.length > 1 && !isNew && !one && (
        <p className="screen">
          <ButtonLink href={`${page}?belang=nieuw#belangen`}>{words.interests.add}</ButtonLink>
        </p>
      )}
    </section>
  )
}

function Shown(props: { interest: Interest; mayWork: boolean; page: string }) {
  const { interest, mayWork, page } = props
  const { id, about, handled, state, sides } = interest
  const words = useWords()
  return (
    <>
      <p>
        <b>
          <Typed>{about}</Typed>
        </b>{' '}
        <Pill tone={state === 'open' ? 'attention' : state === 'handled' ? 'good' : 'quiet'}>
          {words.interests.states[state]}
        </Pill>
      </p>
      {sides.length > 0 && (
        <p>
          <Typed>{sides.map(({ name }) => name).join(', ')}</Typed>
        </p>
      )}
      {sides.length < 2 && <p className="quiet">{words.interests.left}</p>}
      {handled && (
        <p className="prose">
          <Typed>{handled}</Typed>
        </p>
      )}
      {mayWork && (
        <div className="row screen">
          <LocalLink href={`${page}?belang=${id}#belangen`} aria-label={words.changeOf(about)}>
            {words.change}
          </LocalLink>
          <Form action="remove-interest" className="row" hidden={{ interest: id }} isFresh>
            <Button look="subtle" aria-label={words.removeOf(about)}>
              {words.remove}
            </Button>
          </Form>
        </div>
      )}
    </>
  )
}

function InterestForm(props: {
  interest: Interest | undefined
  here: readonly { id: string; name: string }[]
}) {
  const { interest, here } = props
  const words = useWords()
  const { requestId } = useApp()
  const hidden = interest
    ? { interest: interest.id, revision: interest.revision }
    : { key: requestId }
  return (
    <Form action={interest ? 'save-interest' : 'add-interest'} hidden={hidden}>
      <TextArea
        name="about"
        label={words.interests.about}
        hint={words.interests.aboutHint}
        maxLength={LIMITS.about}
        defaultValue={interest?.about}
      />
      <Sides chosen={interest?.sides ?? []} here={here} />
      <TextArea
        name="handled"
        label={words.interests.handled}
        maxLength={LIMITS.text}
        defaultValue={interest?.handled}
        optional
      />
      <RadioGroup
        name="state"
        label={words.interests.state}
        defaultValue={interest?.state ?? 'open'}
        options={INTEREST_STATES.map((state) => ({
          value: state,
          label: words.interests.states[state],
        }))}
      />
      <p>
        <Button>{words.save}</Button>
      </p>
    </Form>
  )
}

/** A box for each organisation, so that a form without script sends all that are ticked. */
function Sides(props: {
  chosen: readonly { id: string }[]
  here: readonly { id: string; name: string }[]
}) {
  const words = useWords()
  const { error } = useFieldState('sides')
  return (
    <fieldset id="sides" tabIndex={-1}>
      <legend className="utrecht-form-label">{words.interests.sides}</legend>
      <FieldNotes name="sides" hint={words.interests.sidesHint} error={error} />
      {props.here.map(({ id, name }) => (
        <Checkbox
          key={id}
          name={`side-${id}`}
          label={<Typed>{name}</Typed>}
          defaultChecked={props.chosen.some((one) => one.id === id)}
        />
      ))}
    </fieldset>
  )
}

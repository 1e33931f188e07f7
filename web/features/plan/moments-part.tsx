import type { AudienceList, ProjectMoment } from '../../../worker/features/plan/contract'
import { useApp } from '../../app-context'
import { Button, ButtonLink } from '../../ui/button'
import { Select } from '../../ui/choice-field'
import { Form } from '../../ui/form'
import { SectionHeading } from '../../ui/heading'
import { LocalLink } from '../../ui/local-link'
import { Pill } from '../../ui/notice'
import { Typed } from '../../ui/original'
import { TextField } from '../../ui/text-field'
import { dateTimeWords, dateWords } from '../../words/moments'
import { LIMITS, type PlanView } from './plan-address'
import { useWords } from './words'

/** What the dates of messages are counted from. */
export function MomentsPart(props: { list: AudienceList; page: string; view: PlanView }) {
  const { list, page, view } = props
  const words = useWords()
  const { time } = useApp().messages
  const isNew = view.chosen === 'moment'
  const chosen = list.moments.find(({ id }) => id === view.chosen)
  return (
    <section className="card flow" id="momenten" tabIndex={-1}>
      <SectionHeading>{words.audiences.moments}</SectionHeading>
      <p>{words.audiences.momentsText}</p>
      {list.moments.length === 0 && <p>{words.audiences.noMoments}</p>}
      <ul className="plain">
        {list.moments.map(({ id, name, on, gatheringId }) => (
          <li key={id} className="flow">
            <p>
              <b>
                <Typed>{name}</Typed>
              </b>
              , {dateWords(time, on, list.asOf.on)}{' '}
              {gatheringId && <Pill>{words.audiences.ofGathering}</Pill>}
            </p>
            {list.may.work && (
              <div className="row screen">
                <LocalLink href={`${page}?kies=${id}#momenten`}>{words.changeOf(name)}</LocalLink>
                <Form action="remove-moment" className="row" hidden={{ moment: id }} isFresh>
                  <Button look="subtle" aria-label={words.removeOf(name)}>
                    {words.remove}
                  </Button>
                </Form>
              </div>
            )}
          </li>
        ))}
      </ul>
      {list.may.work &&
        (isNew || chosen ? (
          <MomentForm key={chosen?.id} moment={chosen} list={list} />
        ) : (
          <p className="screen">
            <ButtonLink href={`${page}?kies=moment#momenten`}>
              {words.audiences.addMoment}
            </ButtonLink>
          </p>
        ))}
    </section>
  )
}

function MomentForm({ moment, list }: { moment: ProjectMoment | undefined; list: AudienceList }) {
  const { audiences: words, save } = useWords()
  const { requestId, messages } = useApp()
  const { time } = messages
  const hidden = moment ? { moment: moment.id, revision: moment.revision } : { key: requestId }
  return (
    <Form action={moment ? 'save-moment' : 'add-moment'} hidden={hidden}>
      <TextField
        name="name"
        label={words.momentName}
        hint={words.momentHint}
        maxLength={LIMITS.name}
        defaultValue={moment?.name}
        autoComplete="off"
      />
      <TextField
        name="onDate"
        type="date"
        label={words.onDate}
        hint={list.gatherings.length > 0 ? words.onDateHint : undefined}
        defaultValue={moment && moment.gatheringId === null ? moment.on : ''}
        optional={list.gatherings.length > 0}
      />
      {list.gatherings.length > 0 && (
        <Select
          name="gatheringId"
          label={words.gathering}
          optional
          defaultValue={moment?.gatheringId ?? ''}
          options={[
            { value: '', label: words.noGathering },
            ...list.gatherings.map(({ id, name, starts }) => ({
              value: id,
              label: `${name}, ${dateTimeWords(time, starts, list.asOf.on)}`,
            })),
          ]}
        />
      )}
      <p>
        <Button look="secondary-action">{save}</Button>
      </p>
    </Form>
  )
}

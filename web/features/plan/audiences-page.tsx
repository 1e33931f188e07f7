import type { Audience, AudienceList } from '../../../worker/features/plan/contract'
import { useApp } from '../../app-context'
import { Button, ButtonLink } from '../../ui/button'
import { Form } from '../../ui/form'
import { SectionHeading } from '../../ui/heading'
import { LocalLink } from '../../ui/local-link'
import { Pill } from '../../ui/notice'
import { Typed } from '../../ui/original'
import { Page } from '../../ui/page'
import { Facts } from '../../ui/table'
import { AudienceForm } from './audience-form'
import { MomentsPart } from './moments-part'
import type { PlanView } from './plan-address'
import { Saved } from './saved'
import { nameOfLanguage, numberWords, useWords } from './words'

/** Who must hear of the project, and what the dates of messages are counted from. */
export function AudiencesPage(props: { base: string; list: AudienceList; view: PlanView }) {
  const { base, list, view } = props
  const words = useWords()
  const page = `${base}/doelgroepen`
  const isNew = view.chosen === 'nieuw'
  const chosen = list.audiences.find(({ id }) => id === view.chosen)
  return (
    <Page title={words.audiences.title(list.project.name)} lead={words.audiences.lead}>
      <Saved view={view} />
      {list.may.work && (isNew || chosen) && (
        <section className="card flow screen" id="keuze" tabIndex={-1}>
          <SectionHeading>
            {chosen ? words.changeOf(chosen.name) : words.audiences.add}
          </SectionHeading>
          {!chosen && <Sizes list={list} page={page} />}
          <AudienceForm
            key={chosen?.id ?? view.size}
            audience={chosen}
            list={list}
            size={view.size}
          />
        </section>
      )}
      <section className="flow">
        <SectionHeading>{words.audiences.groups}</SectionHeading>
        {list.audiences.length === 0 && <p>{words.audiences.none}</p>}
        {list.may.work && !isNew && !chosen && (
          <p className="screen">
            <ButtonLink look="primary-action" href={`${page}?kies=nieuw#keuze`}>
              {words.audiences.add}
            </ButtonLink>
          </p>
        )}
        <ul className="grid">
          {list.audiences.map((audience) => (
            <li key={audience.id} className="card flow">
              <AudienceCard audience={audience} list={list} page={page} />
            </li>
          ))}
        </ul>
      </section>
      <MomentsPart list={list} page={page} view={view} />
      <p className="screen">
        <LocalLink href={base}>{words.backToPlan}</LocalLink>
      </p>
    </Page>
  )
}

/** What CBS counts in the area, to begin a group with. */
function Sizes({ list, page }: { list: AudienceList; page: string }) {
  const { audiences: words, people } = useWords()
  const { locale } = useApp()
  if (list.sizes.length === 0) return null
  return (
    <div className="flow">
      <h3 className="utrecht-heading-3">{words.figures}</h3>
      <ul>
        {list.sizes.map(({ group, area, year, size }, index) => (
          <li key={`${area} ${group}`}>
            {words.sizeLine(words.sizes[group], area, people(numberWords(locale, size)))}{' '}
            <span className="quiet">({year})</span>{' '}
            <LocalLink
              href={`${page}?kies=nieuw&getal=${index}#keuze`}
              aria-label={words.takeOf(words.sizes[group], area)}
            >
              {words.take}
            </LocalLink>
          </li>
        ))}
      </ul>
    </div>
  )
}

function AudienceCard(props: { audience: Audience; list: AudienceList; page: string }) {
  const { audience, list, page } = props
  const words = useWords()
  const { locale } = useApp()
  const { id, name, stream, size, sizeSource, reachGoal, approach } = audience
  const many = (count: number) => words.people(numberWords(locale, count))
  return (
    <>
      <h3 className="utrecht-heading-3">
        <Typed>{name}</Typed>
      </h3>
      <p>
        <Pill>{words.streams[stream]}</Pill>
      </p>
      <Facts
        rows={[
          [words.audiences.size, size !== null && words.audiences.sizeOf(many(size), sizeSource)],
          [words.audiences.reachGoal, reachGoal !== null && many(reachGoal)],
          [
            words.languages,
            audience.languages.map((code) => nameOfLanguage(list.languages, code)).join(', '),
          ],
          [
            words.audiences.barriers,
            audience.barriers.map((barrier) => words.barriers[barrier]).join(', '),
          ],
          [words.audiences.approach, approach && <Typed>{approach}</Typed>],
        ]}
      />
      {list.may.work && (
        <div className="row screen">
          <LocalLink href={`${page}?kies=${id}#keuze`}>{words.changeOf(name)}</LocalLink>
          <Form action="remove-audience" className="row" hidden={{ audience: id }} isFresh>
            <Button look="subtle" aria-label={words.removeOf(name)}>
              {words.remove}
            </Button>
          </Form>
        </div>
      )}
    </>
  )
}

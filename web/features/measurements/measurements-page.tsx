import type { Measurement, MeasurementList } from '../../../worker/features/measurements/contract'
import { useApp } from '../../app-context'
import { localisedPath } from '../../locale'
import { Button, ButtonLink } from '../../ui/button'
import { Form } from '../../ui/form'
import { SectionHeading } from '../../ui/heading'
import { LocalLink } from '../../ui/local-link'
import { Notice, Pill } from '../../ui/notice'
import { Typed } from '../../ui/original'
import { Page } from '../../ui/page'
import { dateWords } from '../../words/moments'
import { FiguresPart } from '../projects/figures-part'
import { ComparePart } from './compare-part'
import type { MeasurementView } from './measurement-address'
import { MeasurementForm } from './measurement-form'
import { Results } from './results'
import { useWords } from './words'

/** The measurements of a project: what the area was like on a few days, and two beside each other. */
export function MeasurementsPage(props: {
  tenant: string
  list: MeasurementList
  view: MeasurementView
}) {
  const { tenant, list, view } = props
  const words = useWords()
  const { formResult } = useApp()
  const { measurements, mayWork, project } = list
  const base = `/${tenant}/beheer/projecten/${project.id}`
  const chosen = measurements.find(({ id }) => id === view.chosen)
  const isNew = view.chosen === 'nieuw'
  return (
    <Page title={words.desk.title(project.name)} lead={words.desk.lead}>
      {view.isSaved && !formResult && (
        <Notice tone="ok" role="status">
          <p>{words.desk.saved}</p>
        </Notice>
      )}
      {measurements.length === 0 && <p>{words.desk.none}</p>}
      {mayWork && !isNew && !chosen && (
        <p className="screen">
          <ButtonLink look="primary-action" href={`${base}/metingen?kies=nieuw#keuze`}>
            {words.desk.add}
          </ButtonLink>
        </p>
      )}
      {mayWork && (isNew || chosen) && (
        <section className="card flow screen" id="keuze" tabIndex={-1}>
          <SectionHeading>
            {chosen ? words.desk.changeOf(chosen.name) : words.desk.add}
          </SectionHeading>
          <MeasurementForm key={chosen?.id} measurement={chosen} />
        </section>
      )}
      <ComparePart list={list} view={view} />
      {measurements.map((one) => (
        <section key={one.id} className="card flow">
          <MeasurementPart tenant={tenant} measurement={one} list={list} />
        </section>
      ))}
      <p className="screen">
        <LocalLink href={base}>{words.desk.back}</LocalLink>
      </p>
    </Page>
  )
}

function MeasurementPart(props: {
  tenant: string
  measurement: Measurement
  list: MeasurementList
}) {
  const { tenant, measurement, list } = props
  const words = useWords()
  const { messages, locale } = useApp()
  const { id, name, on, figures, opensOn, closesOn, survey, answers, results } = measurement
  const base = `/${tenant}/beheer/projecten/${list.project.id}/metingen`
  const address = localisedPath(`/${tenant}/projecten/${list.project.id}/meting`, locale)
  const day = (date: string | null) => dateWords(messages.time, date ?? on, list.asOf.on)
  return (
    <>
      <SectionHeading>
        <Typed>{name}</Typed>
      </SectionHeading>
      <p>
        {words.desk.measuredOn(day(on))}{' '}
        <Pill tone={survey === 'open' ? 'good' : 'quiet'}>{words.desk.surveys[survey]}</Pill>
      </p>
      {survey !== 'none' && (
        <p>
          {words.desk.dates(day(opensOn), day(closesOn))} {words.desk.answers(answers)}
        </p>
      )}
      {survey === 'open' && (
        <p>
          {words.desk.address} <LocalLink href={address}>{address}</LocalLink>
        </p>
      )}
      {results ? <Results results={results} /> : survey !== 'none' && <p>{words.desk.wait}</p>}
      {figures.length > 0 ? (
        <details>
          <summary>{words.desk.figures}</summary>
          <FiguresPart figures={figures} />
        </details>
      ) : (
        <p className="quiet">{words.desk.noFigures}</p>
      )}
      {list.mayWork && (
        <div className="row screen">
          <LocalLink href={`${base}?kies=${id}#keuze`}>{words.desk.changeOf(name)}</LocalLink>
          {answers === 0 && (
            <Form action="remove-measurement" className="row" hidden={{ measurement: id }} isFresh>
              <Button look="subtle" aria-label={words.desk.removeOf(name)}>
                {words.desk.remove}
              </Button>
            </Form>
          )}
        </div>
      )}
    </>
  )
}

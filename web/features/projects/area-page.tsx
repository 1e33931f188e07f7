import type { ProjectAreas } from '../../../worker/features/projects/contract'
import { useApp } from '../../app-context'
import { localisedPath } from '../../locale'
import { Button } from '../../ui/button'
import { Select } from '../../ui/choice-field'
import { Form } from '../../ui/form'
import { SectionHeading } from '../../ui/heading'
import { LocalLink } from '../../ui/local-link'
import { Typed } from '../../ui/original'
import { Page } from '../../ui/page'
import { TextArea, TextField } from '../../ui/text-field'
import { AreaMap } from '../places/area-map'
import { FiguresPart } from './figures-part'
import { LIMITS, OWN_AREA_KINDS, type ProjectView } from './project-address'
import { Said } from './said'
import { useWords } from './words'

/** Where a project is: wijken with their boundary, and what only the organisation knows. */
export function AreaPage(props: { base: string; data: ProjectAreas; view: ProjectView }) {
  const { base, data, view } = props
  const words = useWords()
  const { areas, choices, mayWork } = data
  const drawn = areas.filter(({ outline }) => outline !== '')
  const nameOf = (id: string | null) => areas.find((area) => area.id === id)?.name
  return (
    <Page title={words.areaTitle(data.project.name)} lead={words.areaLead}>
      <Said text={view.isSaved && words.saved} />
      {drawn.length > 0 && (
        <>
          <AreaMap
            label={words.areaMap(drawn.map(({ name }) => name).join(', '))}
            areas={drawn.map((area) => ({ ...area, code: area.id }))}
            solid={new Set(drawn.map(({ id }) => id))}
          />
          <p className="quiet small">{words.source}</p>
        </>
      )}
      {areas.length === 0 && <p>{words.noArea}</p>}
      <ul className="visits">
        {areas.map(({ id, name, kind, addresses, withinId }) => (
          <li key={id} className="visit">
            <div>
              <p>
                <b>
                  <Typed>{name}</Typed>
                </b>
              </p>
              <p className="quiet">
                {words.areaKinds[kind]}
                {addresses.length > 0 && `, ${words.addresses(addresses.length)}`}
                {withinId && `, ${words.within(nameOf(withinId) ?? '')}`}
              </p>
            </div>
            {mayWork && (
              <Form action="remove-area" className="row screen" hidden={{ area: id }}>
                <Button look="subtle" aria-label={words.removeAreaOf(name)}>
                  {words.removeArea}
                </Button>
              </Form>
            )}
          </li>
        ))}
      </ul>
      <FiguresPart figures={data.figures} />
      {mayWork && <ChooseWijk choices={choices} search={data.search} base={base} />}
      {mayWork && <OwnArea areas={areas} />}
      <p className="screen">
        <LocalLink href={base}>{words.back}</LocalLink>
      </p>
    </Page>
  )
}

function ChooseWijk(props: Pick<ProjectAreas, 'choices' | 'search'> & { base: string }) {
  const { choices, search, base } = props
  const words = useWords()
  const { requestId, locale } = useApp()
  const address = localisedPath(`${base}/gebied`, locale)
  return (
    <section className="card flow screen">
      <SectionHeading>{words.chooseWijk}</SectionHeading>
      {choices.length === 0 && <p>{words.nothingFound}</p>}
      {choices.length > 0 && (
        <Form action="add-area" hidden={{ key: requestId }}>
          <Select
            name="code"
            label={words.wijk}
            options={choices.map(({ code, name, kind, gemeente }) => ({
              value: code,
              label: gemeente
                ? `${name} (${words.areaKinds[kind]}, ${gemeente})`
                : search
                  ? `${name} (${words.areaKinds[kind]})`
                  : name,
            }))}
          />
          <p>
            <Button>{words.addWijk}</Button>
          </p>
        </Form>
      )}
      <form method="get" action={address} className="row">
        <label htmlFor="zoek" className="utrecht-form-label">
          {words.searchArea}
        </label>
        <input
          id="zoek"
          name="zoek"
          type="search"
          className="utrecht-textbox"
          maxLength={LIMITS.name}
          defaultValue={search}
        />
        <Button look="secondary-action">{words.search}</Button>
      </form>
    </section>
  )
}

function OwnArea({ areas }: Pick<ProjectAreas, 'areas'>) {
  const words = useWords()
  const { requestId, formResult } = useApp()
  return (
    <details
      className="card flow screen"
      open={formResult?.action === 'add-area' && formResult.values.code === undefined}
    >
      <summary>{words.ownArea}</summary>
      <p>{words.ownAreaText}</p>
      <Form action="add-area" hidden={{ key: `${requestId}-own` }}>
        <TextField name="areaName" label={words.areaName} maxLength={LIMITS.name} />
        <Select
          name="kind"
          label={words.areaKind}
          defaultValue="complex"
          options={OWN_AREA_KINDS.map((kind) => ({ value: kind, label: words.areaKinds[kind] }))}
        />
        <TextArea
          name="addresses"
          label={words.addressList}
          hint={words.addressHint}
          rows={6}
          optional
        />
        {areas.length > 0 && (
          <Select
            name="withinId"
            label={words.withinLabel}
            optional
            options={[
              { value: '', label: words.withinNone },
              ...areas.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        )}
        <p>
          <Button look="secondary-action">{words.addOwn}</Button>
        </p>
      </Form>
    </details>
  )
}

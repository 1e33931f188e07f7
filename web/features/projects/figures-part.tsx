import type { ProjectAreas } from '../../../worker/features/projects/contract'
import { useApp } from '../../app-context'
import { SectionHeading } from '../../ui/heading'
import { useWords } from './words'

/** The figures that are shown, in this order; each has its words under its name. */
export const shownFigures = [
  'population',
  'pop_0_14',
  'pop_15_24',
  'pop_25_44',
  'pop_45_64',
  'pop_65_plus',
  'household_size',
  'one_person_households',
  'owner_occupied',
  'rented_by_corporation',
  'income_low',
] as const

/** Key figures of CBS: the areas of the project beside the gemeente and the country. */
export function FiguresPart({ figures }: Pick<ProjectAreas, 'figures'>) {
  const words = useWords()
  const { locale } = useApp()
  if (figures.length === 0) return null
  const number = new Intl.NumberFormat(locale === 'nl' ? 'nl-NL' : 'en-GB')
  const rows = shownFigures.filter((name) =>
    figures.some((area) => area.figures[name] !== undefined),
  )
  return (
    <section className="card flow">
      <SectionHeading>{words.figures}</SectionHeading>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className="scroll" tabIndex={0} aria-label={words.figures}>
        <table className="figures">
          <thead>
            <tr>
              <th scope="col">{words.figure}</th>
              {figures.map(({ code, name, year }) => (
                <th scope="col" key={code}>
                  {name} ({year})
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row}>
                <th scope="row">{words.figureNames[row]}</th>
                {figures.map(({ code, figures: of }) => {
                  const value = of[row]
                  return <td key={code}>{value === undefined ? '-' : number.format(value)}</td>
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p className="quiet small">{words.figuresSource}</p>
    </section>
  )
}

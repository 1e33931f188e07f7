import type { ReactNode } from 'react'
import type { Measurement, MeasurementList } from '../../../worker/features/measurements/contract'
import { useApp } from '../../app-context'
import { Button } from '../../ui/button'
import { Select } from '../../ui/choice-field'
import { SectionHeading } from '../../ui/heading'
import { Typed } from '../../ui/original'
import { shownFigures } from '../projects/figures-part'
import { useWords as useProjectWords } from '../projects/words'
import { type MeasurementView, QUESTIONS } from './measurement-address'
import { useWords } from './words'

type Pair = readonly [Measurement, Measurement]

/** Two measurements beside each other: the first and the last, until somebody chooses others. */
export function ComparePart({ list, view }: { list: MeasurementList; view: MeasurementView }) {
  const words = useWords()
  const { measurements } = list
  const one = (id: string | undefined) => measurements.find((each) => each.id === id)
  const first = one(view.first) ?? measurements[0]
  const second = one(view.second) ?? measurements.at(-1)
  if (measurements.length < 2 || !first || !second) return null
  const options = measurements.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <section className="card flow" id="vergelijk">
      <SectionHeading>{words.desk.compare}</SectionHeading>
      {measurements.length > 2 && (
        <form method="get" className="row screen">
          <Select
            name="eerste"
            label={words.desk.first}
            options={options}
            defaultValue={first.id}
          />
          <Select
            name="tweede"
            label={words.desk.second}
            options={options}
            defaultValue={second.id}
          />
          <Button look="secondary-action">{words.desk.compareSubmit}</Button>
        </form>
      )}
      <Answers pair={[first, second]} />
      <Figures pair={[first, second]} />
    </section>
  )
}

function useNumber() {
  const { locale } = useApp()
  const format = new Intl.NumberFormat(locale === 'nl' ? 'nl-NL' : 'en-GB')
  return (value: number | null | undefined) => (value == null ? '-' : format.format(value))
}

function Answers({ pair }: { pair: Pair }) {
  const words = useWords()
  const number = useNumber()
  const mean = (one: Measurement, question: (typeof QUESTIONS)[number]) =>
    one.results?.find((each) => each.question === question)?.mean
  return (
    <Table label={words.desk.means} head={[words.desk.question, ...pair.map(({ name }) => name)]}>
      {QUESTIONS.map((question) => (
        <tr key={question}>
          <th scope="row">{words.questions[question]}</th>
          {pair.map((one, index) => (
            <td key={index === 0 ? 'first' : 'second'}>{number(mean(one, question))}</td>
          ))}
        </tr>
      ))}
    </Table>
  )
}

/** Of each area that both measured; where CBS has nothing newer, the years are the same. */
function Figures({ pair: [first, second] }: { pair: Pair }) {
  const words = useWords()
  const { figureNames, figuresSource } = useProjectWords()
  const number = useNumber()
  const both = first.figures.flatMap((before) => {
    const after = second.figures.find(({ code }) => code === before.code)
    return after ? [{ before, after }] : []
  })
  return (
    <>
      {both.map(({ before, after }) => (
        <Table
          key={before.code}
          label={before.name}
          head={[
            words.desk.figure,
            `${first.name} (${before.year})`,
            `${second.name} (${after.year})`,
          ]}
        >
          {shownFigures
            .filter((name) => (before.figures[name] ?? after.figures[name]) !== undefined)
            .map((name) => (
              <tr key={name}>
                <th scope="row">{figureNames[name]}</th>
                <td>{number(before.figures[name])}</td>
                <td>{number(after.figures[name])}</td>
              </tr>
            ))}
        </Table>
      ))}
      {both.length > 0 && <p className="quiet small">{figuresSource}</p>}
    </>
  )
}

function Table(props: { label: string; head: readonly string[]; children: ReactNode }) {
  const [first, ...others] = props.head
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className="scroll" tabIndex={0} aria-label={props.label}>
      <table className="figures">
        <caption>{props.label}</caption>
        <thead>
          <tr>
            <th scope="col">{first}</th>
            {others.map((name, index) => (
              <th scope="col" key={index === 0 ? 'first' : 'second'}>
                <Typed>{name}</Typed>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{props.children}</tbody>
      </table>
    </section>
  )
}

import type { WooLine } from '../../../worker/features/woo/contract'
import { useApp } from '../../app-context'
import { localisedPath } from '../../locale'
import { Button } from '../../ui/button'
import { Checkbox } from '../../ui/choice-field'
import { SectionHeading } from '../../ui/heading'
import { Typed } from '../../ui/original'
import { Facts } from '../../ui/table'
import type { WooView } from './woo-address'
import { useWords } from './words'

/**
 * Every line with a box to black it out as a whole. A plain form to an address that answers with a
 * file, so that no script is needed; the boxes name the lines by their version.
 */
export function LookOver(props: { tenant: string; view: WooView; lines: readonly WooLine[] }) {
  const { tenant, view, lines } = props
  const words = useWords()
  const { locale } = useApp()
  const address = localisedPath(`/${tenant}/beheer/organisatie/woo/bestand`, locale)
  const chosen = {
    from: view.from,
    to: view.to,
    placeId: view.placeId,
    kinds: view.kinds.join(','),
  }
  return (
    <form className="flow" method="post" action={address}>
      {Object.entries(chosen).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {words.lookText.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {lines.map((line, index) => (
        <Line key={line.key} line={line} number={index + 1} />
      ))}
      <SectionHeading>{words.makeTitle}</SectionHeading>
      <p>{words.makeText}</p>
      <p>{words.ground}</p>
      <Checkbox name="checked" label={words.checked} required />
      <p className="row">
        <Button name="format" value="html">
          {words.html}
        </Button>
        <Button look="secondary-action" name="format" value="csv">
          {words.csv}
        </Button>
      </p>
    </form>
  )
}

function Line({ line: { key, title, cells }, number }: { line: WooLine; number: number }) {
  const words = useWords()
  return (
    <div className="card flow">
      <h3>{words.line(number, title.toLowerCase())}</h3>
      <Facts rows={cells.map(({ label, text }) => [label, <Typed key={label}>{text}</Typed>])} />
      <input type="hidden" name="seen" value={key} />
      <div className="tick">
        <input
          type="checkbox"
          className="utrecht-checkbox"
          id={`black-${number}`}
          name="black"
          value={key}
        />
        <label className="utrecht-form-label--checkbox" htmlFor={`black-${number}`}>
          {words.black}
        </label>
      </div>
    </div>
  )
}

import { Checkbox } from '../../ui/choice-field'
import type { PlanWords } from './words'

/** A box for each language, so that a form without script sends all that are ticked. */
export function LanguageBoxes(props: {
  label: PlanWords['languages']
  hint?: string
  languages: readonly { code: string; name: string }[]
  chosen: readonly string[]
}) {
  const { label, hint, languages, chosen } = props
  return (
    <fieldset className="plan-boxes" id="languages">
      <legend className="utrecht-form-label">{label}</legend>
      {hint && <p className="quiet">{hint}</p>}
      <div>
        {languages.map(({ code, name }) => (
          <Checkbox
            key={code}
            name={`language-${code}`}
            label={name}
            defaultChecked={chosen.includes(code)}
          />
        ))}
      </div>
    </fieldset>
  )
}

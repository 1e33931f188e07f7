import { Checkbox } from '../../ui/choice-field'
import { THEMES } from './around-address'
import { type OwnThemes, themeName, useWords } from './words'

/** A box for each theme, so that a form without script sends all that are ticked. */
export function ThemeBoxes(props: { own: OwnThemes; chosen: readonly string[] }) {
  const { own, chosen } = props
  const words = useWords()
  const ids = [...THEMES, ...own.map(({ id }) => id)]
  const gone = chosen.filter((theme) => !ids.includes(theme))
  return (
    <fieldset>
      <legend className="utrecht-form-label">{words.themes}</legend>
      {[...ids, ...gone].map((theme) => (
        <Checkbox
          key={theme}
          name={`theme-${theme}`}
          label={themeName(words, own, theme)}
          defaultChecked={chosen.includes(theme)}
        />
      ))}
    </fieldset>
  )
}

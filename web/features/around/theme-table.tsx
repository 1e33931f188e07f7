import type { StakeholderList } from '../../../worker/features/around/contract'
import { SectionHeading } from '../../ui/heading'
import { Typed } from '../../ui/original'
import { themeName, useWords } from './words'

/** Who works on which theme: a table, so that a keyboard and a screen reader find their way in it. */
export function ThemeTable({ list: { stakeholders, ownThemes } }: { list: StakeholderList }) {
  const words = useWords()
  const here = stakeholders.filter(({ state }) => state !== 'left')
  const themes = [...new Set(here.flatMap((one) => one.themes))].sort()
  if (here.length === 0) return null
  return (
    <section className="card flow">
      <SectionHeading>{words.who.matrix}</SectionHeading>
      {themes.length === 0 ? (
        <p>{words.noThemes}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        <section className="scroll" tabIndex={0} aria-label={words.who.matrix}>
          <table className="figures">
            <thead>
              <tr>
                <th scope="col">{words.who.matrixName}</th>
                {themes.map((theme) => (
                  <th scope="col" key={theme}>
                    {themeName(words, ownThemes, theme)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {here.map((one) => (
                <tr key={one.id}>
                  <th scope="row">
                    <Typed>{one.name}</Typed>
                  </th>
                  {themes.map((theme) => (
                    <td key={theme}>{one.themes.includes(theme) ? words.who.yes : ''}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </section>
  )
}

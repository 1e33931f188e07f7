import type { LookEditor } from '../../../worker/features/look/contract'
import { Button } from '../../ui/button'
import { Form } from '../../ui/form'
import { SectionHeading } from '../../ui/heading'
import { TextField } from '../../ui/text-field'
import { Swatch } from './swatch'
import { type LookWords, useWords } from './words'

/** A theme of NL Design System in the place of choosing colour by colour. */
export function TokensPart() {
  const words = useWords()
  return (
    <section className="flow">
      <SectionHeading>{words.tokensTitle}</SectionHeading>
      <Form action="take-tokens" hasFile>
        <p>{words.tokensText}</p>
        <TextField
          name="tokens"
          label={words.tokensFile}
          type="file"
          accept=".json,application/json"
        />
        <p>
          <Button look="secondary-action">{words.tokensRead}</Button>
        </p>
      </Form>
    </section>
  )
}

/** What was taken from a file and what was not there. */
export function ReadPart({ source }: Pick<LookEditor, 'source'>) {
  const words = useWords()
  if (!source) return null
  const { taken, total } = source
  const found = new Set<string>(taken.map(({ role }) => role))
  const missing = Object.entries(words.role).flatMap(([role, word]) =>
    found.has(role) ? [] : [word],
  )
  return (
    <section className="flow" id="gelezen" tabIndex={-1} aria-labelledby="gelezen-titel">
      <SectionHeading id="gelezen-titel">{words.readTitle}</SectionHeading>
      <p>{taken.length > 0 ? words.readText(taken.length, total) : words.readNothing}</p>
      {taken.length > 0 && (
        <table className="look-taken">
          <thead>
            <tr>
              <th scope="col">{words.forWhat}</th>
              <th scope="col">{words.value}</th>
              <th scope="col">{words.token}</th>
            </tr>
          </thead>
          <tbody>
            {taken.map(({ role, token, value }) => (
              <tr key={role}>
                <th scope="row">{roleWord(words, role)}</th>
                <td>
                  {value.startsWith('#') ? (
                    <>
                      <Swatch colour={value} /> {value}
                    </>
                  ) : (
                    chosenWord(words, role, value)
                  )}
                </td>
                <td className="small">{token}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {taken.length > 0 && missing.length > 0 && <p>{words.readNot(missing.join(', '))}</p>}
      {found.has('type') && <p className="quiet">{words.readType}</p>}
    </section>
  )
}

function roleWord(words: LookWords, role: string): string {
  const names: Record<string, string> = words.role
  const light = role.replace(/-dark$/, '')
  return (names[light] ?? light) + (light === role ? '' : ` (${words.schemeShort.dark})`)
}

function chosenWord(words: LookWords, role: string, value: string): string {
  const names: Record<string, string> = role === 'type' ? words.types : words.cornerKinds
  return names[value] ?? value
}

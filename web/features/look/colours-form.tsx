import type { LookEditor } from '../../../worker/features/look/contract'
import { useApp } from '../../app-context'
import { Button } from '../../ui/button'
import { RadioGroup } from '../../ui/choice-field'
import { Form } from '../../ui/form'
import { capital } from '../../words/moments'
import { ColourField } from './colour-field'
import { type LookWords, useWords } from './words'

type Role = keyof LookEditor['settled']['light'] & keyof LookWords['role']

const main: readonly Role[] = ['accent', 'accent-text', 'page', 'surface', 'soft', 'text', 'warm']
const more: readonly Role[] = ['quiet', 'line', 'edge', 'focus', 'good', 'attention', 'wrong']
const types = ['system', 'plain', 'warm', 'serif'] as const
const cornerKinds = ['none', 'little', 'round'] as const

export const LOOK_FORM = 'uiterlijk-formulier'

/** Colours, letters and corners. One button keeps them, the other only shows what they become. */
export function ColoursForm({ editor }: { editor: LookEditor }) {
  const words = useWords()
  const { formResult } = useApp()
  const { colours, settled, type, corners, revision } = editor
  const wasRefused = formResult?.action === 'save-look'
  const fields = (which: readonly Role[], scheme: 'light' | 'dark') =>
    which.map((role) => {
      const name = scheme === 'dark' ? `${role}-dark` : role
      return (
        <ColourField
          key={name}
          name={name}
          label={
            capital(words.role[role]) + (scheme === 'dark' ? ` (${words.schemeShort.dark})` : '')
          }
          value={colours[name]}
          settled={settled[scheme][role] ?? ''}
        />
      )
    })
  const isChosen = (which: readonly Role[], end = '') =>
    which.some((role) => colours[role + end] !== undefined)
  return (
    <Form action="save-look" hidden={{ revision }} id={LOOK_FORM} isFresh>
      <p>{words.coloursText}</p>
      <div className="colours">{fields(main, 'light')}</div>
      <details open={wasRefused || isChosen(more)}>
        <summary>{words.more}</summary>
        <div className="colours">{fields(more, 'light')}</div>
      </details>
      <details open={wasRefused || isChosen([...main, ...more], '-dark')}>
        <summary>{words.dark}</summary>
        <div className="flow">
          <p className="hint">{words.darkText}</p>
          <div className="colours">{fields([...main, ...more], 'dark')}</div>
        </div>
      </details>
      <RadioGroup
        name="type"
        label={words.type}
        hint={words.typeHint}
        defaultValue={type}
        options={types.map((value) => ({ value, label: words.types[value] }))}
      />
      <RadioGroup
        name="corners"
        label={words.corners}
        defaultValue={corners}
        options={cornerKinds.map((value) => ({ value, label: words.cornerKinds[value] }))}
      />
      <p className="row">
        <Button>{words.save}</Button>
        <Button look="secondary-action" name="only" value="view">
          {words.view}
        </Button>
      </p>
    </Form>
  )
}

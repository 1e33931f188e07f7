import type { LookEditor } from '../../../worker/features/look/contract'
import { useApp } from '../../app-context'
import { Button } from '../../ui/button'
import { Form } from '../../ui/form'
import { SectionHeading } from '../../ui/heading'
import { dateTimeWords } from '../../words/moments'
import { Swatch } from './swatch'
import { useWords } from './words'

/** What the pages looked like before, the newest first, to put back. */
export function EarlierPart({ editor }: { editor: LookEditor }) {
  const { time } = useApp().messages
  const words = useWords()
  const { earlier, revision } = editor
  return (
    <section className="flow">
      <SectionHeading>{words.earlierTitle}</SectionHeading>
      <p>{earlier.length > 0 ? words.earlierText : words.earlierNone}</p>
      <ul className="flow">
        {earlier.map(({ version, until, page, accent, hasLogo }) => {
          const moment = dateTimeWords(time, until, until.on)
          return (
            <li key={version} className="card">
              <Form action="restore-look" hidden={{ version, revision }} className="row">
                <span>
                  <Swatch colour={accent} /> <Swatch colour={page} /> {words.until(moment)}
                  {hasLogo && `, ${words.withLogo}`}
                </span>
                <Button look="secondary-action">
                  {words.back}
                  <span className="hidden"> ({words.until(moment)})</span>
                </Button>
              </Form>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

import type { OwnEntry } from '../../../worker/features/around/contract'
import { useApp } from '../../app-context'
import { Button } from '../../ui/button'
import { Checkbox } from '../../ui/choice-field'
import { Form } from '../../ui/form'
import { SectionHeading } from '../../ui/heading'
import { Page } from '../../ui/page'
import { PhoneLink } from '../../ui/phone-link'
import { TextArea, TextField } from '../../ui/text-field'
import { LIMITS } from './around-address'
import { Saved } from './saved'
import { ThemeBoxes } from './theme-boxes'
import { useWords } from './words'

/** What the link in a letter opens: what is written about them, to make it theirs, or to stop. */
export function OwnEntryPage({ shown, isSaved }: { shown: OwnEntry; isSaved: boolean }) {
  const words = useWords()
  const { organisation } = useApp()
  const { entry, me } = shown
  return (
    <Page
      title={words.entry.title(entry.name, shown.project.name)}
      lead={words.entry.lead(shown.organisation)}
    >
      <Saved text={isSaved && words.entry.saved} />
      {entry.state === 'confirmed' && !isSaved && <p>{words.entry.confirmed}</p>}
      <Form action="confirm" hidden={{ revision: entry.revision }} isFresh>
        {(['wants', 'offers', 'takesPart'] as const).map((name) => (
          <TextArea
            key={name}
            name={name}
            label={words.entry[name]}
            maxLength={LIMITS.text}
            defaultValue={entry[name]}
            optional
          />
        ))}
        <ThemeBoxes own={shown.ownThemes} chosen={entry.themes} />
        <SectionHeading>{words.entry.me}</SectionHeading>
        <TextField
          name="contactName"
          label={words.who.contactName}
          maxLength={LIMITS.person}
          defaultValue={me.name}
          optional
        />
        <TextField
          name="contactFunction"
          label={words.who.contactFunction}
          maxLength={LIMITS.person}
          defaultValue={me.function}
          optional
        />
        <p>{words.entry.email(me.email)}</p>
        {entry.alliance !== 'none' && (
          <>
            <SectionHeading>{words.entry.alliance}</SectionHeading>
            <p>{words.entry.allianceText}</p>
            <Checkbox
              name="joins"
              label={words.entry.joins}
              defaultChecked={entry.alliance === 'joined'}
            />
            <Checkbox name="onStory" label={words.entry.onStory} defaultChecked={entry.onStory} />
          </>
        )}
        <p>
          <Button>{words.entry.submit}</Button>
        </p>
      </Form>
      <section className="card flow">
        <SectionHeading>{words.entry.leaveTitle}</SectionHeading>
        <Form action="leave-contact" isFresh>
          <p>{words.entry.leaveContactText}</p>
          <p>
            <Button look="secondary-action">{words.entry.leaveContact}</Button>
          </p>
        </Form>
        <Form action="leave-all" isFresh>
          <p>{words.entry.leaveAllText}</p>
          <p>
            <Button look="secondary-action">{words.entry.leaveAll}</Button>
          </p>
        </Form>
        {organisation?.phone && (
          <p>
            <PhoneLink number={organisation.phone} />
          </p>
        )}
      </section>
    </Page>
  )
}

/** After leaving: the link leads nowhere any more. */
export function GonePage() {
  const words = useWords()
  return (
    <Page title={words.entry.goneTitle}>
      <p>{words.entry.goneText}</p>
    </Page>
  )
}

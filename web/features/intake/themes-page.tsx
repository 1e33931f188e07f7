import type { Intake, IntakeTheme } from '../../../worker/features/intake/contract'
import { Button } from '../../ui/button'
import { Select } from '../../ui/choice-field'
import { Form } from '../../ui/form'
import { LocalLink } from '../../ui/local-link'
import { Notice } from '../../ui/notice'
import { Typed } from '../../ui/original'
import { TextField } from '../../ui/text-field'
import { type IntakeParams, type IntakeView, intakeBase } from './intake-address'
import { IntakePage } from './intake-page'
import { LIMITS } from './limits'
import { RemoveButton } from './remove-button'
import { OWN_CHOICE, sharedThemes } from './subjects'
import { themeName } from './theme-name'
import { useWords } from './words'

/** About what residents are asked, and with which open question. */
export function ThemesPage(props: { at: IntakeParams; intake: Intake; view: IntakeView }) {
  const { at, intake, view } = props
  const words = useWords()
  const { themes, me } = intake
  return (
    <IntakePage
      at={at}
      intake={intake}
      part="themes"
      title={words.themes.title}
      lead={words.themes.lead}
      isSaved={view.bewaard !== undefined}
    >
      <p>
        <b>{words.themes.openTitle}.</b> {words.themes.openText}
      </p>
      <div className="intake-grid">
        {themes.map((theme) => (
          <ThemeCard
            key={theme.theme}
            at={at}
            theme={theme}
            mayWrite={me.mayWrite}
            isEdited={view.thema === theme.theme}
          />
        ))}
      </div>
      {me.mayWrite && <AddTheme intake={intake} />}
    </IntakePage>
  )
}

function ThemeCard(props: {
  at: IntakeParams
  theme: IntakeTheme
  mayWrite: boolean
  isEdited: boolean
}) {
  const { at, theme, mayWrite, isEdited } = props
  const words = useWords()
  const name = themeName(words, theme)
  const { revision, question, remark } = theme
  const page = `${intakeBase(at)}/themas`
  return (
    <article className="card flow" id={theme.theme} tabIndex={-1}>
      <h2 className="utrecht-heading-2">{name}</h2>
      {theme.theme === OWN_CHOICE && <p className="quiet">{words.themes.ownChoice}</p>}
      {isEdited && mayWrite ? (
        <Form action="save-theme" hidden={{ theme: theme.theme, revision }}>
          <TextField
            name="question"
            label={words.themes.question}
            optional
            maxLength={LIMITS.question}
            defaultValue={question}
          />
          <p className="row">
            <Button>{words.save}</Button>
            <LocalLink href={page}>{words.themes.cancel}</LocalLink>
          </p>
        </Form>
      ) : (
        <p>
          {question ? (
            <Typed>{question}</Typed>
          ) : (
            <span className="quiet">{words.themes.noQuestion}</span>
          )}
        </p>
      )}
      {remark && <Remark theme={theme} remark={remark} mayWrite={mayWrite} />}
      {mayWrite && !isEdited && (
        <div className="row">
          <LocalLink href={`${page}?thema=${theme.theme}#${theme.theme}`}>
            {words.themes.write(name)}
          </LocalLink>
          {theme.theme !== OWN_CHOICE && (
            <Form action="remove-theme" hidden={{ theme: theme.theme }} className="plain">
              <RemoveButton of={name} />
            </Form>
          )}
        </div>
      )}
    </article>
  )
}

/** A question that may ask for a solution already: said, with an open one to take over; no more. */
function Remark(props: {
  theme: IntakeTheme
  remark: NonNullable<IntakeTheme['remark']>
  mayWrite: boolean
}) {
  const { theme, remark, mayWrite } = props
  const words = useWords().themes
  const reasons: Partial<Record<string, string>> = words.reasons
  return (
    <Notice tone="info">
      <p>
        {words.remark} {words.remarkAt}
      </p>
      <ul>
        {remark.reasons.map(({ code, start, end }) => (
          <li key={`${code} ${start}`}>
            <mark lang="">{theme.question.slice(start, end)}</mark>
            {': '}
            {reasons[code] ?? code}
          </li>
        ))}
      </ul>
      <p>
        {words.offer} <Typed>{remark.offer}</Typed>
      </p>
      {mayWrite && (
        <Form
          action="take-offer"
          hidden={{ theme: theme.theme, revision: theme.revision, question: remark.offer }}
        >
          <p>
            <Button look="secondary-action">{words.takeOffer}</Button>
          </p>
        </Form>
      )}
      <p className="quiet">{words.mayStay}</p>
    </Notice>
  )
}

function AddTheme({ intake: { themes, ownThemes } }: { intake: Intake }) {
  const words = useWords()
  const left = [
    ...sharedThemes.map((theme) => ({ theme, name: null })),
    ...ownThemes.map(({ id, name }) => ({ theme: id, name })),
  ].filter(({ theme }) => !themes.some((chosen) => chosen.theme === theme))
  if (left.length === 0) return <p>{words.themes.all}</p>
  return (
    <section className="card flow">
      <h2 className="utrecht-heading-2">{words.themes.addTitle}</h2>
      <Form action="add-theme" hidden={{ revision: 0 }} isFresh>
        <Select
          name="theme"
          label={words.themes.theme}
          options={left.map((each) => ({ value: each.theme, label: themeName(words, each) }))}
        />
        <TextField
          name="question"
          label={words.themes.question}
          optional
          maxLength={LIMITS.question}
        />
        <p>
          <Button look="secondary-action">{words.themes.add}</Button>
        </p>
      </Form>
    </section>
  )
}

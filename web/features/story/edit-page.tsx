import type { StoryDraft } from '../../../worker/features/story/contract'
import { useApp } from '../../app-context'
import { Button, ButtonLink } from '../../ui/button'
import { Form } from '../../ui/form'
import { SectionHeading } from '../../ui/heading'
import { LocalLink } from '../../ui/local-link'
import { Notice } from '../../ui/notice'
import { Typed } from '../../ui/original'
import { Page } from '../../ui/page'
import { TextArea } from '../../ui/text-field'
import { SpotsPart } from './spots-part'
import { LIMITS, type StoryView } from './story-address'
import { useWords } from './words'

type Text = StoryDraft['texts'][number]

/** Where the team writes the story: both languages, their own names, the spots; and shows it. */
export function EditPage(props: {
  tenant: string
  base: string
  draft: StoryDraft
  view: StoryView
}) {
  const { tenant, base, draft, view } = props
  const { desk: words } = useWords()
  const { formResult } = useApp()
  const { project } = draft.story
  const said =
    (view.published === 'ja' && words.published) ||
    (view.published === 'nee' && words.takenBack) ||
    (view.isSaved && words.saved)
  return (
    <Page title={words.title(project.name)} lead={words.lead}>
      {said && !formResult && (
        <Notice tone="ok" role="status">
          <p>{said}</p>
        </Notice>
      )}
      <p className="screen">
        <ButtonLink href={`${base}/verhaal/voorbeeld`}>{words.preview}</ButtonLink>
      </p>
      {draft.texts.map((text) => (
        <TextPart key={text.language} text={text} />
      ))}
      <NamesPart base={base} draft={draft} />
      <SpotsPart base={`${base}/verhaal`} spots={draft.story.spots} chosen={view.spot} />
      <section className="card flow" id="openbaar">
        <SectionHeading>{words.state}</SectionHeading>
        <p>{draft.isPublished ? words.isPublic : words.isNot}</p>
        {draft.isPublished && (
          <p>
            <LocalLink href={`/${tenant}/projecten/${project.id}`}>{words.publicPage}</LocalLink>
          </p>
        )}
        {draft.mayLead ? (
          <Form
            action={draft.isPublished ? 'take-back' : 'publish'}
            hidden={{ revision: draft.revision }}
          >
            <p>
              <Button look={draft.isPublished ? 'subtle' : 'primary-action'}>
                {draft.isPublished ? words.takeBack : words.publish}
              </Button>
            </p>
          </Form>
        ) : (
          <p>{words.onlyLead}</p>
        )}
      </section>
      <p className="screen">
        <LocalLink href={base}>{words.back}</LocalLink>
      </p>
    </Page>
  )
}

const fields = ['happens', 'why', 'asked', 'ideas'] as const

function TextPart({ text }: { text: Text }) {
  const { desk: words } = useWords()
  const { language } = text
  return (
    <section className="card flow" id={language}>
      <SectionHeading>{words.languages[language]}</SectionHeading>
      <Form action={`write-${language}`} hidden={{ revision: text.revision }}>
        {fields.map((field) => (
          <TextArea
            key={field}
            name={`${field}-${language}`}
            label={words[field]}
            maxLength={LIMITS[field]}
            defaultValue={text[field]}
            lang={language}
            optional={field !== 'happens'}
          />
        ))}
        <p>
          <Button look="secondary-action">{words.save}</Button>
        </p>
      </Form>
      {text.advice.length > 0 && (
        <div className="flow">
          <h3 className="utrecht-heading-3">{words.advice}</h3>
          <p>{words.adviceText}</p>
          <ul>
            {text.advice.map(({ field, code, words: about, instead }) => (
              <li key={`${field} ${code} ${about}`}>
                <span lang={language}>“{about}”</span>: {words.adviceCodes[code]}{' '}
                {instead.length > 0 && words.instead(instead.join(', '))}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}

function NamesPart({ base, draft: { story } }: { base: string; draft: StoryDraft }) {
  const { desk: words, roles } = useWords()
  return (
    <section className="card flow" id="naam">
      <SectionHeading>{words.names}</SectionHeading>
      <p>{words.namesText}</p>
      {story.people.length === 0 && <p>{words.noNames}</p>}
      <ul>
        {story.people.map(({ id, name, role }) => (
          <li key={id}>
            <Typed>{name}</Typed>, {roles[role]}
          </li>
        ))}
      </ul>
      <p>
        <LocalLink href={`${base}/naam`}>{words.myPart}</LocalLink>
      </p>
    </section>
  )
}

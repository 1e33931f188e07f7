import type { Story } from '../../../worker/features/story/contract'
import { useApp } from '../../app-context'
import { ButtonLink } from '../../ui/button'
import { SectionHeading } from '../../ui/heading'
import { LocalLink } from '../../ui/local-link'
import { Typed } from '../../ui/original'
import { Page } from '../../ui/page'
import { dateWords } from '../../words/moments'
import { AskPart } from './ask-part'
import { StoryBody } from './story-body'
import { useWords } from './words'

/** The public page of a project. */
export function StoryPage({ tenant, story }: { tenant: string; story: Story }) {
  const words = useWords()
  const { messages } = useApp()
  const { project, text } = story
  const lead = text ? (
    <span lang={text.locale}>{text.happens}</span>
  ) : (
    project.summary && <Typed>{project.summary}</Typed>
  )
  return (
    <Page title={project.name} heading={<Typed>{project.name}</Typed>} lead={lead}>
      <StoryBody tenant={tenant} story={story} />
      {story.surveyUntil && (
        <section className="card flow">
          <SectionHeading>{words.survey}</SectionHeading>
          <p>{words.surveyText(dateWords(messages.time, story.surveyUntil, story.asOf.on))}</p>
          <p>
            <ButtonLink href={`/${tenant}/projecten/${project.id}/meting`}>
              {words.surveyLink}
            </ButtonLink>
          </p>
        </section>
      )}
      {story.mayAsk ? <AskPart tenant={tenant} story={story} /> : <p>{words.promise.call}</p>}
      <p className="screen">
        <LocalLink href={`/${tenant}/projecten`}>{words.allProjects}</LocalLink>
      </p>
    </Page>
  )
}

import type { Story } from '../../../worker/features/story/contract'
import { LocalLink } from '../../ui/local-link'
import { Typed } from '../../ui/original'
import { Page } from '../../ui/page'
import { AskPart } from './ask-part'
import { StoryBody } from './story-body'
import { useWords } from './words'

/** The public page of a project. */
export function StoryPage({ tenant, story }: { tenant: string; story: Story }) {
  const words = useWords()
  const { project, text } = story
  const lead = text ? (
    <span lang={text.locale}>{text.happens}</span>
  ) : (
    project.summary && <Typed>{project.summary}</Typed>
  )
  return (
    <Page title={project.name} heading={<Typed>{project.name}</Typed>} lead={lead}>
      <StoryBody tenant={tenant} story={story} />
      {story.mayAsk ? <AskPart tenant={tenant} story={story} /> : <p>{words.promise.call}</p>}
      <p className="screen">
        <LocalLink href={`/${tenant}/projecten`}>{words.allProjects}</LocalLink>
      </p>
    </Page>
  )
}

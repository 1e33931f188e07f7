import type { StoryDraft } from '../../../worker/features/story/contract'
import { LocalLink } from '../../ui/local-link'
import { Notice } from '../../ui/notice'
import { Page } from '../../ui/page'
import { StoryBody } from './story-body'
import { useWords } from './words'

/** The story as residents would read it, before they can. */
export function StoryPreviewPage(props: { tenant: string; base: string; draft: StoryDraft }) {
  const { tenant, base, draft } = props
  const { desk: words } = useWords()
  const { text, project } = draft.story
  return (
    <Page title={words.previewTitle(project.name)}>
      <Notice tone="info">
        {!draft.isPublished && <p>{words.previewLead}</p>}
        <p>
          <LocalLink href={`${base}/verhaal`}>{words.previewBack}</LocalLink>
        </p>
      </Notice>
      {text && (
        <p className="utrecht-paragraph utrecht-paragraph--lead" lang={text.locale}>
          {text.happens}
        </p>
      )}
      <StoryBody tenant={tenant} story={draft.story} />
    </Page>
  )
}

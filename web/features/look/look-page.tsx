import type { LookEditor } from '../../../worker/features/look/contract'
import { SectionHeading } from '../../ui/heading'
import { LocalLink } from '../../ui/local-link'
import { Notice } from '../../ui/notice'
import { Page } from '../../ui/page'
import { ColoursForm } from './colours-form'
import { EarlierPart } from './earlier-part'
import { FaultsPart } from './faults-part'
import { useLive } from './live'
import { LogoPart } from './logo-part'
import { PreviewPart } from './preview-part'
import { ReadPart, TokensPart } from './tokens-part'
import { useWords } from './words'

/** How the pages of an organisation look: chosen here, seen at once, kept when it can be read. */
export function LookPage(props: { tenant: string; editor: LookEditor; isSaved: boolean }) {
  const { tenant, editor, isSaved } = props
  const words = useWords()
  const live = useLive(tenant, editor)
  const { faults, draft } = live
  return (
    <Page title={words.title} lead={words.lead}>
      {isSaved && (
        <Notice tone="ok" role="status">
          <p>{words.saved}</p>
        </Notice>
      )}
      {editor.isDraft && (
        <Notice tone="info">
          <p>
            {words.draft}{' '}
            <LocalLink href={`/${tenant}/beheer/organisatie/uiterlijk`}>
              {words.backToKept}
            </LocalLink>
          </p>
        </Notice>
      )}
      <ReadPart source={editor.source} />
      <FaultsPart faults={faults} draft={draft} />
      <section className="flow">
        <SectionHeading>{words.colours}</SectionHeading>
        <p role="status">{faults.length > 0 ? words.wrongCount(faults.length) : words.allRight}</p>
        {/* Another draft is another form: what it proposes stands in its fields. */}
        <ColoursForm key={editor.draft} editor={editor} />
      </section>
      <PreviewPart tenant={tenant} place={live.place} draft={draft} />
      <TokensPart />
      <LogoPart editor={editor} />
      <EarlierPart editor={editor} />
    </Page>
  )
}

import type { RetentionPreview } from '../../../worker/features/retention/contract'
import { useApp } from '../../app-context'
import { LocalLink } from '../../ui/local-link'
import { Page } from '../../ui/page'
import { dateWords } from '../../words/moments'
import { kindTitle } from './term-words'
import { useWords } from './words'

/** What would go now: counts and dates, nobody's name. */
export function PreviewPage({ tenant, preview }: { tenant: string; preview: RetentionPreview }) {
  const { time } = useApp().messages
  const words = useWords()
  const { asOf, kinds, warnings } = preview
  const isNothing = kinds.every(({ count }) => count === 0) && warnings === 0
  return (
    <Page title={words.previewTitle} lead={words.previewLead}>
      {isNothing && <p>{words.previewNothing}</p>}
      <dl className="facts">
        {kinds.map(({ kind, count, from, to }) => (
          <div key={kind}>
            <dt>{kindTitle(words, kind)}</dt>
            <dd>
              <b>{count === 0 ? words.none : count}</b>
              {from && to && (
                <>
                  <br />
                  {words.fromTo(dateWords(time, from.on, asOf.on), dateWords(time, to.on, asOf.on))}
                </>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {warnings > 0 && <p>{words.warnings(warnings)}</p>}
      <p className="quiet">{words.previewWhen}</p>
      <p>
        <LocalLink href={`/${tenant}/beheer/organisatie/bewaren`}>{words.backToTerms}</LocalLink>
      </p>
    </Page>
  )
}

import type { Procurement } from '../../../worker/features/procurement/contract'
import { useApp } from '../../app-context'
import { dateWords } from '../../words/moments'
import { Lines } from './lines'
import { useWords } from './words'

/** The processing agreement as it stands in this version of the code. */
export function AgreementPart({ known }: { known: Procurement }) {
  const { agreement: words } = useWords()
  const { messages } = useApp()
  const { version, publishedOn } = known.agreement
  // With the year, whatever year it is when this is read.
  const date = `${dateWords(messages.time, publishedOn, publishedOn)} ${publishedOn.slice(0, 4)}`
  return (
    <>
      <p>
        <b>{words.version(version, date)}</b>
      </p>
      <p>{words.intro}</p>
      <p>{words.own}</p>
      {words.articles.map(({ title, lines }) => (
        <div key={title} className="flow">
          <h3>{title}</h3>
          <Lines lines={lines} />
        </div>
      ))}
    </>
  )
}

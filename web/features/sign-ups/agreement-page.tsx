import { useApp } from '../../app-context'
import { agreement as en } from '../../messages/en/agreement'
import { agreement as nl } from '../../messages/nl/agreement'
import { Page } from '../../ui/page'
import { PrintButton } from '../../ui/print-button'
import { dateWords } from '../../words/moments'
import { AGREEMENT } from './plans'
import { useWords } from './words'

/** The processing agreement that organisations accept now, to read and to print. */
export function AgreementPage() {
  const { locale, messages } = useApp()
  const { print } = useWords()
  const words = { nl, en }[locale]
  const { version, publishedOn } = AGREEMENT
  // With the year, whatever year it is when this is read.
  const date = `${dateWords(messages.time, publishedOn, publishedOn)} ${publishedOn.slice(0, 4)}`
  return (
    <Page title={words.title} lead={words.intro}>
      <p>
        <b>{words.version(version, date)}</b>
      </p>
      <p>{words.own}</p>
      {words.articles.map(({ title, lines }) => (
        <section key={title} className="flow">
          <h2 className="utrecht-heading-2">{title}</h2>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
      <p className="screen">
        <PrintButton label={print} />
      </p>
    </Page>
  )
}

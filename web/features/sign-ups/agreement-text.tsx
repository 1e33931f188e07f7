import type { ReactNode } from 'react'
import { useApp } from '../../app-context'
import { agreement as en } from '../../messages/en/agreement'
import { agreement as nl } from '../../messages/nl/agreement'
import { dateWords } from '../../words/moments'
import { AGREEMENT } from './plans'

export function useAgreementWords() {
  return { nl, en }[useApp().locale]
}

/** The processing agreement that organisations accept now, under whatever title the page gives it. */
export function AgreementText({ heading }: { heading: (title: string) => ReactNode }) {
  const { messages } = useApp()
  const words = useAgreementWords()
  const { version, publishedOn } = AGREEMENT
  // With the year, whatever year it is when this is read.
  const date = `${dateWords(messages.time, publishedOn, publishedOn)} ${publishedOn.slice(0, 4)}`
  return (
    <>
      <p>
        <b>{words.version(version, date)}</b>
      </p>
      <p>{words.own}</p>
      {words.articles.map(({ title, lines }) => (
        <section key={title} className="flow">
          {heading(title)}
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

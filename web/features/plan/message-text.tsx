import type { MessagePage, MessageText as Text } from '../../../worker/features/plan/contract'
import { Button } from '../../ui/button'
import { Form } from '../../ui/form'
import { SectionHeading } from '../../ui/heading'
import { TextArea } from '../../ui/text-field'
import { capital } from '../../words/moments'
import { LIMITS } from './plan-address'
import { useWords } from './words'

/** The text in one language, with what may stop a reader; of what was sent only the text. */
export function MessageText({ text, shown }: { text: Text; shown: MessagePage }) {
  const { message: words } = useWords()
  const { language, name } = text
  const mayWrite = shown.may.write && shown.message.state !== 'sent'
  return (
    <section className="card flow" id={language}>
      <SectionHeading>{capital(name)}</SectionHeading>
      {mayWrite ? (
        <Form action={`write-${language}`} hidden={{ revision: text.revision }}>
          <TextArea
            name={`wording-${language}`}
            label={words.text(name)}
            rows={8}
            maxLength={LIMITS.text}
            defaultValue={text.text}
            lang={language}
            dir="auto"
          />
          <p>
            <Button look="secondary-action">{words.save(name)}</Button>
          </p>
        </Form>
      ) : (
        <p lang={language} dir="auto" className="plan-text">
          {text.text || words.noText}
        </p>
      )}
      {text.text !== '' && <Reading text={text} />}
    </section>
  )
}

/** How it reads: advice, never a refusal. */
function Reading({ text }: { text: Text }) {
  const { message: words } = useWords()
  const { language, score, level, advice } = text
  if (language !== 'nl' && language !== 'en') return <p className="quiet">{words.noReading}</p>
  return (
    <div className="flow screen">
      {score !== null && level !== null && (
        <p>
          <b>{words.score(String(Math.round(score)), words.levels[level])}</b>{' '}
          <span className="quiet small">{words.scoreSource[language]}</span>
        </p>
      )}
      {advice.length === 0 ? (
        <p>{words.noAdvice}</p>
      ) : (
        <>
          <h3 className="utrecht-heading-3">{words.advice}</h3>
          <p>{words.adviceText}</p>
          <ul>
            {advice.map(({ code, words: about, instead }) => (
              <li key={`${code} ${about}`}>
                <span lang={language}>“{about}”</span>: {words.adviceCodes[code]}{' '}
                {instead.length > 0 && words.instead(instead.join(', '))}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

import type { Survey } from '../../../worker/features/measurements/contract'
import { useApp } from '../../app-context'
import { Button } from '../../ui/button'
import { RadioGroup } from '../../ui/choice-field'
import { Form } from '../../ui/form'
import { LocalLink } from '../../ui/local-link'
import { Notice } from '../../ui/notice'
import { Page } from '../../ui/page'
import { dateWords } from '../../words/moments'
import { Face } from './face'
import { QUESTIONS } from './measurement-address'
import { useWords } from './words'

/** Five questions about the area, for anybody; or thanks, or that it is over. */
export function SurveyPage(props: { tenant: string; survey: Survey; isThanked: boolean }) {
  const { tenant, survey } = props
  const words = useWords()
  const { formResult, messages } = useApp()
  const isThanked = props.isThanked && !formResult
  const day = dateWords(messages.time, survey.closesOn, survey.asOf.on)
  const back = (
    <p>
      <LocalLink href={`/${tenant}/projecten/${survey.project.id}`}>{words.toStory}</LocalLink>
    </p>
  )
  if (isThanked)
    return (
      <Page title={words.thanks} lead={words.thanksLead}>
        <p>{words.thanksText}</p>
        {back}
      </Page>
    )
  if (!survey.isOpen)
    return (
      <Page title={words.title}>
        <Notice tone="info">
          <p>{words.isOver(day)}</p>
        </Notice>
        {back}
      </Page>
    )
  return (
    <Page title={words.title} lead={words.lead}>
      <p>{words.anonymous}</p>
      <Form action="answer" hidden={{ measurement: survey.measurementId }} isFresh>
        {QUESTIONS.map((name) => (
          <RadioGroup
            key={name}
            name={name}
            label={words.questions[name]}
            options={words.scores
              .map((score, index) => ({
                // From very much to not at all; what somebody would rather not say comes last.
                value: String(index),
                label: (
                  <>
                    {index > 0 && <Face score={index} />} {score}
                  </>
                ),
              }))
              .toReversed()}
          />
        ))}
        <p>{words.until(day)}</p>
        <p>
          <Button>{words.send}</Button>
        </p>
      </Form>
      {back}
    </Page>
  )
}

import type { Intake } from '../../../worker/features/intake/contract'
import { SectionHeading } from '../../ui/heading'
import type { IntakeParams, IntakeView } from './intake-address'
import { IntakePage } from './intake-page'
import { PersonsPart } from './persons-part'
import { aboutArea, aboutUrgency } from './subjects'
import { TextBlock } from './text-block'
import { useWriting } from './use-writing'
import { useWords } from './words'
import { WritingStatus } from './writing-status'

/** The conversation itself, written down while it goes on, by everybody at the table at once. */
export function ConversationPage(props: { at: IntakeParams; intake: Intake; view: IntakeView }) {
  const { at, intake, view } = props
  const words = useWords()
  const writer = useWriting(at.tenant, intake)
  const { mayWrite } = intake.me
  const block = (subject: (typeof aboutArea)[number] | (typeof aboutUrgency)[number]) => (
    <TextBlock
      key={subject}
      writer={writer}
      subject={subject}
      formId={intake.formId}
      mayWrite={mayWrite}
    />
  )
  return (
    <IntakePage
      at={at}
      intake={intake}
      part="conversation"
      title={words.title}
      lead={words.lead(intake.project.name)}
      isSaved={view.bewaard !== undefined}
    >
      <PersonsPart intake={intake} />
      <WritingStatus writer={writer} />
      <div className="intake-grid">{aboutArea.map(block)}</div>
      <SectionHeading>{words.urgency}</SectionHeading>
      <div className="intake-grid">{aboutUrgency.map(block)}</div>
    </IntakePage>
  )
}

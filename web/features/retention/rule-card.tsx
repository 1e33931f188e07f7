import type { RetentionRule } from '../../../worker/features/retention/contract'
import { Button } from '../../ui/button'
import { Form } from '../../ui/form'
import { LocalLink } from '../../ui/local-link'
import { Facts } from '../../ui/table'
import { TextField } from '../../ui/text-field'
import { termWords } from './term-words'
import { useWords } from './words'

interface CardProps {
  /** Address of the page with all kinds. */
  base: string
  rule: RetentionRule
  hasSelectionList: boolean
  isOpen: boolean
}

/** One kind: what it is, how long it stays, and the form to change that when it is open. */
export function RuleCard(props: CardProps) {
  const { base, rule, hasSelectionList, isOpen } = props
  const words = useWords()
  const { kind, unit, length, category, listTerm, least, most } = rule
  const { title, text } = words.kinds[kind]
  const isFixed = least === most
  return (
    <section className="card flow" id={kind} tabIndex={-1} aria-labelledby={`${kind}-title`}>
      <h2 id={`${kind}-title`}>{title}</h2>
      <p>{text}</p>
      <p>
        <b>{words.keptFor(termWords(words, unit, length))}</b>
        {isFixed && <span className="quiet"> {words.fixed}</span>}
      </p>
      {hasSelectionList && !isOpen && (
        <Facts
          rows={[
            [words.category, category || words.toConfirm],
            [words.listTerm, listTerm || words.toConfirm],
          ]}
        />
      )}
      {isOpen && <TermForm {...props} isFixed={isFixed} />}
      {!isOpen && (!isFixed || hasSelectionList) && (
        <p>
          <LocalLink href={`${base}?wijzig=${kind}#${kind}`}>
            {words.change}
            <span className="hidden"> {title}</span>
          </LocalLink>
        </p>
      )}
    </section>
  )
}

function TermForm(props: CardProps & { isFixed: boolean }) {
  const { base, rule, hasSelectionList, isFixed } = props
  const words = useWords()
  const { kind, unit, least, most, standard, revision } = rule
  const bounds = words.bounds(termWords(words, unit, least), termWords(words, unit, most))
  const fixed = isFixed ? { length: rule.length } : {}
  return (
    <Form action="save-term" hidden={{ kind, revision, ...fixed }}>
      {!isFixed && (
        <TextField
          name="length"
          type="number"
          inputMode="numeric"
          min={least}
          max={most}
          label={words.length[unit]}
          hint={`${bounds} ${words.standard(termWords(words, unit, standard))}`}
          defaultValue={rule.length}
        />
      )}
      {hasSelectionList && (
        <>
          <TextField
            name="category"
            label={words.category}
            hint={words.listHint}
            optional
            maxLength={40}
            defaultValue={rule.category}
          />
          <TextField
            name="listTerm"
            label={words.listTerm}
            optional
            maxLength={80}
            defaultValue={rule.listTerm}
          />
        </>
      )}
      <p>
        <Button>{words.save}</Button>
      </p>
      <p>
        <LocalLink href={`${base}#${kind}`}>{words.cancel}</LocalLink>
      </p>
    </Form>
  )
}

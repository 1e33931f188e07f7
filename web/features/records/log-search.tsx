import { useApp } from '../../app-context'
import { localisedPath } from '../../locale'
import { Button } from '../../ui/button'
import { Select } from '../../ui/choice-field'
import { LocalLink } from '../../ui/local-link'
import { TextField } from '../../ui/text-field'
import type { LogView } from './log-address'
import { useWords } from './words'

/** What to search the log for; an address of its own, so that it can be kept and shared. */
export function LogSearch({ base, view }: { base: string; view: LogView }) {
  const { locale } = useApp()
  const words = useWords()
  const isAsked = Object.keys(view).length > 0
  const actions = Object.entries(words.actions)
    .map(([value, label]) => ({ value, label }))
    .sort((a, b) => a.label.localeCompare(b.label, locale))
  return (
    <details open={isAsked} className="screen">
      <summary>{words.searchTitle}</summary>
      <form method="get" action={localisedPath(base, locale)} className="flow">
        <TextField
          name="wie"
          label={words.who}
          hint={words.whoHint}
          optional
          maxLength={254}
          defaultValue={view.wie}
        />
        <Select
          name="wat"
          label={words.whatAction}
          optional
          defaultValue={view.wat}
          options={[{ value: '', label: words.anyAction }, ...actions]}
        />
        <TextField
          name="over"
          label={words.about}
          hint={words.aboutHint}
          optional
          maxLength={60}
          defaultValue={view.over}
        />
        <div className="fields">
          <TextField
            name="vanaf"
            type="date"
            label={words.fromDate}
            optional
            defaultValue={view.vanaf}
          />
          <TextField name="tot" type="date" label={words.toDate} optional defaultValue={view.tot} />
        </div>
        <p className="row">
          <Button look="secondary-action">{words.search}</Button>
          {isAsked && <LocalLink href={base}>{words.all}</LocalLink>}
        </p>
      </form>
    </details>
  )
}

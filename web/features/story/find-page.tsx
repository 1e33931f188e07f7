import { useApp } from '../../app-context'
import { localisedPath } from '../../locale'
import { Button } from '../../ui/button'
import { Page } from '../../ui/page'
import { TextField } from '../../ui/text-field'
import { useWords } from './words'

/** For whoever wrote the code on paper. */
export function FindPage({ tenant }: { tenant: string }) {
  const words = useWords()
  const { locale } = useApp()
  return (
    <Page title={words.findTitle} lead={words.findLead}>
      <form method="get" action={localisedPath(`/${tenant}/vraag`, locale)} className="flow">
        <TextField name="code" label={words.code} maxLength={24} autoComplete="off" />
        <p>
          <Button>{words.find}</Button>
        </p>
      </form>
    </Page>
  )
}

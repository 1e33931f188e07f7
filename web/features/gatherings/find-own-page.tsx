import { useApp } from '../../app-context'
import { localisedPath } from '../../locale'
import { Button } from '../../ui/button'
import { LocalLink } from '../../ui/local-link'
import { Notice } from '../../ui/notice'
import { Page } from '../../ui/page'
import { TextField } from '../../ui/text-field'
import type { GatheringView } from './gathering-address'
import { useWords } from './words'

/** For whoever wrote the code on paper, and for whoever just took their sign-up back. */
export function FindOwnPage({ tenant, view }: { tenant: string; view: GatheringView }) {
  const words = useWords()
  const { locale } = useApp()
  return (
    <Page title={words.findTitle} lead={words.findLead}>
      {view.isWithdrawn && (
        <Notice tone="ok" role="status">
          <p>{words.withdrawn}</p>
        </Notice>
      )}
      <form method="get" action={localisedPath(`/${tenant}/aanmelding`, locale)} className="flow">
        <TextField name="code" label={words.code} maxLength={24} autoComplete="off" />
        <p>
          <Button>{words.find}</Button>
        </p>
      </form>
      <p className="screen">
        <LocalLink href={`/${tenant}/projecten`}>{words.toProjects}</LocalLink>
      </p>
    </Page>
  )
}

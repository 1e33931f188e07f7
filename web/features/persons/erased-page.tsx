import { ButtonLink } from '../../ui/button'
import { Page } from '../../ui/page'
import { useWords } from './words'

/** After an erasure: nobody is signed in any more. */
export function ErasedPage({ tenant }: { tenant: string }) {
  const words = useWords()
  return (
    <Page title={words.erasedTitle} lead={words.erasedText}>
      <p>{words.erasedAgain}</p>
      <p>
        <ButtonLink href={`/${tenant}/plekken`}>{words.toPlaces}</ButtonLink>
      </p>
    </Page>
  )
}

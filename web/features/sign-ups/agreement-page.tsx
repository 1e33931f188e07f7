import { LocalLink } from '../../ui/local-link'
import { Page } from '../../ui/page'
import { PrintButton } from '../../ui/print-button'
import { AgreementText, useAgreementWords } from './agreement-text'
import { useWords } from './words'

/** The processing agreement by itself, to read and to print before it is accepted. */
export function AgreementPage() {
  const words = useAgreementWords()
  const { print, procurement } = useWords()
  return (
    <Page title={words.title} lead={words.intro}>
      <AgreementText heading={(title) => <h2 className="utrecht-heading-2">{title}</h2>} />
      <p className="screen">
        <LocalLink href="/organisaties/inkoop">{procurement}</LocalLink>
      </p>
      <p className="screen">
        <PrintButton label={print} />
      </p>
    </Page>
  )
}

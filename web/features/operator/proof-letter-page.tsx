import type { ProofLetter } from '../../../worker/features/operator/contract'
import { Page } from '../../ui/page'
import { PrintButton } from '../../ui/print-button'
import { useWords } from './words'

/** The letter with the code, to print and post. */
export function ProofLetterPage({ letter }: { letter: ProofLetter }) {
  const words = useWords()
  return (
    <Page title={words.letterTitle} heading={words.letterTo(letter.name)}>
      <p>{words.letterFor(letter.contactName)}</p>
      <p className="screen">
        {words.letterAddress} {letter.kvkNumber}.
      </p>
      <p>{words.letterBody}</p>
      <p>
        <b>{letter.code}</b>
      </p>
      <p>{words.letterHow(`/${letter.slug}/beheer`)}</p>
      <p>{words.letterNot}</p>
      <p className="screen">
        <PrintButton label={words.print} />
      </p>
    </Page>
  )
}

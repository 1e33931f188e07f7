import type { DestructionList } from '../../../worker/features/retention/contract'
import { useApp } from '../../app-context'
import { localisedPath } from '../../locale'
import { LocalLink } from '../../ui/local-link'
import { Page } from '../../ui/page'
import { PrintButton } from '../../ui/print-button'
import { Facts } from '../../ui/table'
import { capital, dateWords } from '../../words/moments'
import { kindTitle, termWords } from './term-words'
import { useWords } from './words'

type Declaration = DestructionList['declarations'][number]

/** Declarations of destruction: a list that prints as it stands, and a file with all of them. */
export function DeclarationsPage(props: {
  tenant: string
  list: DestructionList
  isOlder: boolean
}) {
  const { tenant, list, isOlder } = props
  const { locale } = useApp()
  const words = useWords()
  const { declarations, next } = list
  const terms = `/${tenant}/beheer/organisatie/bewaren`
  const base = `${terms}/verklaringen`
  return (
    <Page title={words.declarationsTitle} lead={words.declarationsLead}>
      {declarations.length === 0 && <p>{words.declarationsEmpty}</p>}
      {declarations.length > 0 && (
        <p className="row screen">
          <a
            className="utrecht-link utrecht-link--html-a"
            href={localisedPath(`${base}.csv`, locale)}
            download
          >
            {words.download}
          </a>
          <PrintButton label={words.print} />
        </p>
      )}
      <ol className="grid">
        {declarations.map((declaration) => (
          <DeclarationCard key={declaration.seq} declaration={declaration} list={list} />
        ))}
      </ol>
      <p className="row screen">
        {next && <LocalLink href={`${base}?voor=${next}`}>{words.older}</LocalLink>}
        {isOlder && <LocalLink href={base}>{words.newest}</LocalLink>}
        <LocalLink href={terms}>{words.backToTerms}</LocalLink>
      </p>
    </Page>
  )
}

function DeclarationCard(props: { declaration: Declaration; list: DestructionList }) {
  const { declaration, list } = props
  const { time } = useApp().messages
  const words = useWords()
  const { kind, count, from, to, unit, length, decided, carriedOut, seq } = declaration
  const on = (date: string) => dateWords(time, date, list.asOf.on)
  const selection = [declaration.category, declaration.listTerm].filter(Boolean).join(', ')
  return (
    <li className="card flow">
      <h2>{kindTitle(words, kind)}</h2>
      <Facts
        rows={[
          [words.carriedOut, capital(on(carriedOut.on))],
          [words.howMany, count],
          [words.period, words.fromTo(on(from.on), on(to.on))],
          [words.term, `${termWords(words, unit, length)} (${words.by[decided]})`],
          [words.list, list.hasSelectionList && (selection || words.toConfirm)],
          [words.number, seq],
        ]}
      />
    </li>
  )
}

import type { Procurement } from '../../../worker/features/procurement/contract'
import { Code } from '../../ui/original'
import { Facts } from '../../ui/table'
import { Lines } from './lines'
import { useWords } from './words'

/** Each measure with the test that shows it; the headers and cookies as the code has them. */
export function SecurityPart({ known }: { known: Procurement }) {
  const { security: words, where } = useWords()
  const { measures, headers, cookies } = known
  return (
    <>
      <p>{words.intro}</p>
      <ul>
        {measures.map(({ code, test }) => (
          <li key={code}>
            {words.measures[code]}{' '}
            <span className="quiet small">
              {where}: <Code>{test}</Code>
            </span>
          </li>
        ))}
      </ul>
      <h3>{words.headersTitle}</h3>
      <Facts
        rows={headers.map(({ name, value }) => [
          name,
          <Code key={name}>{value}</Code>,
          <Code key={name}>{name}</Code>,
        ])}
      />
      <h3>{words.cookiesTitle}</h3>
      <Facts
        rows={cookies.map(({ use, name, days }) => [
          name,
          `${words.cookieUse[use]}, ${words.cookieDays(days)}`,
          <Code key={name}>{name}</Code>,
        ])}
      />
      <h3>{words.notTitle}</h3>
      <Lines lines={words.not} />
    </>
  )
}

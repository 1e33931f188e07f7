import type { Intake } from '../../../worker/features/intake/contract'
import { Button } from '../../ui/button'
import { Form } from '../../ui/form'
import { SectionHeading } from '../../ui/heading'
import { LocalLink } from '../../ui/local-link'
import { Notice } from '../../ui/notice'
import { type IntakeParams, intakeBase } from './intake-address'
import { IntakePage } from './intake-page'
import { VersionState } from './version-state'
import { type IntakeWords, useWords } from './words'

/** What still has to happen, the button that fixes everything, and the versions so far. */
export function FixPage({ at, intake }: { at: IntakeParams; intake: Intake }) {
  const words = useWords()
  const { versions, missing, me } = intake
  return (
    <IntakePage at={at} intake={intake} part="fix" title={words.fix.title} lead={words.fix.lead}>
      {intake.isNewer && (
        <Notice tone="warning">
          <p>{words.fix.newer}</p>
        </Notice>
      )}
      <section className="card flow">
        {missing.length > 0 ? (
          <>
            <SectionHeading>{words.fix.missingTitle}</SectionHeading>
            <ul>
              {missing.map((each) => (
                <li key={`${each.code} ${each.of}`}>
                  <LocalLink href={intakeBase(at) + placeOf(each)}>
                    {missingWords(words, each)}
                  </LocalLink>
                </li>
              ))}
            </ul>
          </>
        ) : versions.length > 0 && !intake.isNewer ? (
          <p>{words.fix.same}</p>
        ) : (
          <>
            <p>
              {words.fix.ready} {words.fix.asks}
            </p>
            {me.mayLead ? (
              <Form action="fix">
                <p>
                  <Button>{versions.length > 0 ? words.fix.fixAgain : words.fix.fix}</Button>
                </p>
              </Form>
            ) : (
              <p className="quiet">{words.fix.leadOnly}</p>
            )}
          </>
        )}
      </section>
      <section className="flow">
        <SectionHeading>{words.fix.versionsTitle}</SectionHeading>
        {versions.length === 0 && <p>{words.fix.none}</p>}
        {versions.map((version) => (
          <article key={version.number} className="card flow">
            <h3>{words.fix.version(version.number)}</h3>
            <VersionState version={version} />
            <p>
              <LocalLink href={`${intakeBase(at)}/versie/${version.number}`}>
                {words.fix.view(version.number)}
              </LocalLink>
            </p>
          </article>
        ))}
      </section>
    </IntakePage>
  )
}

type Missing = Intake['missing'][number]

function missingWords(words: IntakeWords, { code, of }: Missing): string {
  const subjects: Partial<Record<string, string>> = words.subjects
  const { missing } = words.fix
  if (code === 'apart') return missing.apart
  if (code === 'nobody-confirms')
    return missing[code](of === 'commissioner' ? words.sides.commissioner : words.sides.contractor)
  return missing[code](subjects[of] ?? of)
}

/** Where on the pages it is put right. */
function placeOf({ code, of }: Missing): string {
  if (code === 'nobody-confirms') return '#persons'
  if (code === 'apart') return '/verwachtingen'
  if (code === 'no-outcome') return `/verwachtingen#${of}-both`
  const promised = ['decided', 'input-use', 'by-when', 'who-answers', 'by-law'].includes(of)
  return `${promised ? '/belofte' : ''}#${of}`
}

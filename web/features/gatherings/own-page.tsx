import type { OwnAttendance } from '../../../worker/features/gatherings/contract'
import { useApp } from '../../app-context'
import { localisedPath } from '../../locale'
import { Button } from '../../ui/button'
import { Form } from '../../ui/form'
import { SectionHeading } from '../../ui/heading'
import { LocalLink } from '../../ui/local-link'
import { Notice } from '../../ui/notice'
import { Code, Typed } from '../../ui/original'
import { Page } from '../../ui/page'
import { SpotNotice } from './invitation-page'
import { WhenAndWhere } from './when-and-where'
import { useWords } from './words'

/** The receipt of a sign-up: for what, the code, a file for the calendar, and the way to take it back. */
export function OwnPage({ tenant, own }: { tenant: string; own: OwnAttendance }) {
  const words = useWords()
  const { locale } = useApp()
  const { gathering, project, isAnnounced, isOver, code } = own
  const address = (path: string) => localisedPath(`/${tenant}${path}`, locale)
  const isOn = isAnnounced && !isOver
  return (
    <Page title={words.receiptTitle}>
      {isOn && (
        <Notice tone="ok" role="status">
          <p>{words.noted(own.people)}</p>
        </Notice>
      )}
      {!isAnnounced && (
        <Notice tone="warning">
          <p>
            <b>{words.off}</b> {words.offText}
          </p>
        </Notice>
      )}
      {isAnnounced && isOver && <p>{words.over}</p>}
      <SectionHeading>
        <Typed>{gathering.name}</Typed>
      </SectionHeading>
      {isOn && <SpotNotice spot={gathering.spot} />}
      <WhenAndWhere tenant={tenant} gathering={gathering} asOf={own.asOf.on} />
      {isOn && (
        <p>
          <a
            className="utrecht-link utrecht-link--html-a"
            href={address(`/aanmelding/${code}/agenda.ics`)}
          >
            {words.calendar}
          </a>
        </p>
      )}
      <section className="card flow">
        <SectionHeading>{words.code}</SectionHeading>
        <p className="utrecht-paragraph utrecht-paragraph--lead">
          <Code>{code}</Code>
        </p>
        <p>
          {words.codeText} <Code>{address('/aanmelding')}</Code>
        </p>
      </section>
      {!isOver && (
        <section className="card flow screen">
          <SectionHeading>{words.cannot}</SectionHeading>
          <p>{words.cannotText}</p>
          <Form action="withdraw">
            <p>
              <Button look="secondary-action">{words.withdraw}</Button>
            </p>
          </Form>
        </section>
      )}
      {isAnnounced && (
        <p className="screen">
          <LocalLink href={`/${tenant}/projecten/${project.id}/bijeenkomsten/${gathering.id}`}>
            <Typed>{gathering.name}</Typed>
          </LocalLink>
        </p>
      )}
    </Page>
  )
}

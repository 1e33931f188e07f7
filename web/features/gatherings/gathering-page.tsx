import type { GatheringPage as Data } from '../../../worker/features/gatherings/contract'
import { useApp } from '../../app-context'
import { Button, ButtonLink } from '../../ui/button'
import { Form } from '../../ui/form'
import { SectionHeading } from '../../ui/heading'
import { LocalLink } from '../../ui/local-link'
import { Typed } from '../../ui/original'
import { Page } from '../../ui/page'
import { PrintButton } from '../../ui/print-button'
import { CallerForm } from './caller-form'
import { DoorPart } from './door-part'
import type { GatheringView } from './gathering-address'
import { GatheringForm } from './gathering-form'
import { State, WhichForm } from './list-page'
import { PaperList } from './paper-list'
import { PeoplePart } from './people-part'
import { ReachedPart } from './reached-part'
import { Said } from './said'
import { WhenAndWhere } from './when-and-where'
import { useWords } from './words'

/** One gathering, for whoever is at the door: who comes, who came, and by which channel. */
export function GatheringPage(props: {
  tenant: string
  base: string
  data: Data
  view: GatheringView
}) {
  const { tenant, base, data, view } = props
  const { desk: words } = useWords()
  const { gathering } = data
  const address = `${base}/bijeenkomsten/${gathering.id}`
  const said =
    (view.announced === 'ja' && words.published) ||
    (view.announced === 'nee' && words.takenBack) ||
    (view.isSaved && words.saved)
  return (
    <Page title={gathering.name} heading={<Typed>{gathering.name}</Typed>}>
      <Said text={said} />
      <State gathering={gathering} />
      <WhenAndWhere tenant={tenant} gathering={gathering} asOf={data.asOf.on} />
      {view.where ? (
        <section className="card flow screen" id="nieuw">
          <SectionHeading>{words.change}</SectionHeading>
          <WhichForm address={address} view={view} />
          <GatheringForm
            tenant={tenant}
            where={view.where}
            bookings={data.bookings}
            gathering={gathering}
          />
          <p>
            <LocalLink href={address}>{words.cancelChange}</LocalLink>
          </p>
        </section>
      ) : (
        <>
          <p className="utrecht-paragraph utrecht-paragraph--lead screen" role="status">
            {words[gathering.isOver ? 'totalOver' : 'total'](gathering.came, gathering.announced)}
          </p>
          <PeoplePart data={data} />
          <DoorPart data={data} />
          <PaperList data={data} />
          <ReachedPart reached={data.reached} />
          {!gathering.isOver && <CallerForm data={data} code={view.code} />}
          <Manage tenant={tenant} address={address} data={data} />
        </>
      )}
      <p className="screen">
        <LocalLink href={`${base}/bijeenkomsten`}>{words.backToList}</LocalLink>
      </p>
    </Page>
  )
}

/** What becomes of the gathering itself: change, announce, call off, remove. */
function Manage({ tenant, address, data }: { tenant: string; address: string; data: Data }) {
  const { desk: words } = useWords()
  const { gathering, may, attendances, project } = data
  const { isAnnounced, isOver, bookingId, revision, announced } = gathering
  const hidden = { revision }
  const where = bookingId ? 'reservering' : 'elders'
  return (
    <section className="card flow screen">
      <SectionHeading>{words.change}</SectionHeading>
      <p className="row">
        <ButtonLink href={`${address}?waar=${where}#nieuw`}>{words.change}</ButtonLink>
        <PrintButton label={words.print} />
      </p>
      {bookingId && (
        <p>
          <LocalLink href={`/${tenant}/reservering/${bookingId}`}>{words.toBooking}</LocalLink>
        </p>
      )}
      {isAnnounced && (
        <p>
          <LocalLink href={`/${tenant}/projecten/${project.id}/bijeenkomsten/${gathering.id}`}>
            {words.publicPage}
          </LocalLink>
        </p>
      )}
      <MustCall data={data} />
      {!isOver && !may.lead && !isAnnounced && <p>{words.onlyLead}</p>}
      {!isOver && may.lead && (
        <>
          {isAnnounced && <p>{words.takeBackText(announced)}</p>}
          <Form action={isAnnounced ? 'take-back' : 'announce'} hidden={hidden}>
            <p>
              <Button look={isAnnounced ? 'secondary-action' : 'primary-action'}>
                {isAnnounced ? words.takeBack : words.announce}
              </Button>
            </p>
          </Form>
        </>
      )}
      {attendances.length === 0 && (
        <Form action="remove">
          <p>
            <Button look="subtle">{words.remove}</Button>
          </p>
        </Form>
      )}
    </section>
  )
}

/** Who hears of a change by no letter. */
function MustCall({ data: { attendances, gathering } }: { data: Data }) {
  const { desk: words } = useWords()
  const { locale } = useApp()
  const without = attendances.filter(({ name, email }) => name !== '' && email === '')
  if (without.length === 0 || gathering.isOver) return null
  const names = new Intl.ListFormat(locale === 'nl' ? 'nl-NL' : 'en-GB')
  return (
    <p>
      {words.mustCall(without.length)}{' '}
      <Typed>
        {names.format(without.map(({ name, phone }) => (phone ? `${name} (${phone})` : name)))}
      </Typed>
    </p>
  )
}

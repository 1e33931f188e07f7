import type { GatheringInvitation } from '../../../worker/features/gatherings/contract'
import { useApp } from '../../app-context'
import { LocalLink } from '../../ui/local-link'
import { Notice } from '../../ui/notice'
import { Typed } from '../../ui/original'
import { Page } from '../../ui/page'
import { PhoneLink } from '../../ui/phone-link'
import { SignUpForm } from './sign-up-form'
import { WhenAndWhere } from './when-and-where'
import { useWords } from './words'

/** What residents read of a gathering, and where they sign up. */
export function InvitationPage(props: { tenant: string; invitation: GatheringInvitation }) {
  const { tenant, invitation } = props
  const words = useWords()
  const { project, gathering, isOver, left, asOf } = invitation
  return (
    <Page title={gathering.name} heading={<Typed>{gathering.name}</Typed>}>
      {isOver && (
        <Notice tone="info">
          <p>{words.over}</p>
        </Notice>
      )}
      <SpotNotice spot={gathering.spot} />
      <WhenAndWhere tenant={tenant} gathering={gathering} asOf={asOf.on} />
      {gathering.about && (
        <p className="prose">
          <Typed>{gathering.about}</Typed>
        </p>
      )}
      {!isOver && (left === 0 ? <Full /> : <SignUpForm invitation={invitation} />)}
      <p className="screen">
        {invitation.hasStory ? (
          <LocalLink href={`/${tenant}/projecten/${project.id}`}>{words.toStory}</LocalLink>
        ) : (
          <LocalLink href={`/${tenant}/projecten`}>{words.toProjects}</LocalLink>
        )}
      </p>
    </Page>
  )
}

/** That the place is not certain: it fell through, or waits for an answer. */
export function SpotNotice({ spot }: { spot: GatheringInvitation['gathering']['spot'] }) {
  const words = useWords()
  if (spot !== 'lost' && spot !== 'asked') return null
  return (
    <Notice tone="warning">
      <p>{words[spot]}</p>
    </Notice>
  )
}

function Full() {
  const words = useWords()
  const { organisation } = useApp()
  return (
    <Notice tone="warning">
      <p>
        <b>{words.full}</b>
      </p>
      <p>
        {words.fullText} {organisation?.phone && <PhoneLink number={organisation.phone} />}
      </p>
    </Notice>
  )
}

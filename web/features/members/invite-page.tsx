import type { InvitationList } from '../../../worker/features/members/contract'
import { useApp } from '../../app-context'
import { Button } from '../../ui/button'
import { RadioGroup, Select } from '../../ui/choice-field'
import { Form } from '../../ui/form'
import { LocalLink } from '../../ui/local-link'
import { Notice } from '../../ui/notice'
import { Page } from '../../ui/page'
import { TextField } from '../../ui/text-field'
import { LIMITS, ROLES } from './member-address'
import { RoleFields } from './role-fields'
import { useWords } from './words'

type Needs = Pick<InvitationList, 'places' | 'plan'>

/** Asks somebody by mail to take part. */
export function InvitePage({ tenant, places, plan }: { tenant: string } & Needs) {
  const words = useWords()
  const { requestId, formResult } = useApp()
  const base = `/${tenant}/beheer/mensen`
  const [known] = formResult?.problem.suggestions ?? []
  const role = formResult?.values.role
  return (
    <Page title={words.inviteTitle} lead={words.inviteLead}>
      <PlanNotice plan={plan} />
      {known && (
        <p>
          <LocalLink href={`${base}/${known}${typeof role === 'string' ? `?rol=${role}` : ''}`}>
            {words.knownMember}
          </LocalLink>
        </p>
      )}
      <Form action="invite" hidden={{ key: requestId }}>
        <TextField
          name="name"
          label={words.inviteName}
          maxLength={LIMITS.name}
          autoComplete="off"
        />
        <TextField
          name="email"
          type="email"
          label={words.email}
          maxLength={LIMITS.email}
          autoComplete="off"
        />
        <RadioGroup
          name="role"
          label={words.inviteRole}
          options={ROLES.map((each) => ({ value: each, label: words.roleText[each] }))}
        />
        <RoleFields places={places} asksPlaces hasOtherRoles />
        <Select
          name="locale"
          label={words.language}
          defaultValue="nl"
          options={[
            { value: 'nl', label: words.languages.nl },
            { value: 'en', label: words.languages.en },
          ]}
        />
        <p>
          <Button>{words.inviteSubmit}</Button>
        </p>
      </Form>
      <p>
        <LocalLink href={base}>{words.back}</LocalLink>
      </p>
    </Page>
  )
}

/** Says how much of the plan is in use, from four fifths on. */
function PlanNotice({ plan }: Pick<InvitationList, 'plan'>) {
  const words = useWords()
  if (!plan || plan.used < plan.most * 0.8) return null
  return (
    <Notice tone={plan.used >= plan.most ? 'warning' : 'info'}>
      <p>{words.planUsed(plan.used, plan.most)}</p>
      {plan.used >= plan.most && <p>{words.planFull}</p>}
    </Notice>
  )
}

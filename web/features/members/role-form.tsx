import type { ReactNode } from 'react'
import type { Access, Member } from '../../../worker/features/members/contract'
import { Button } from '../../ui/button'
import { RadioGroup } from '../../ui/choice-field'
import { Form } from '../../ui/form'
import { LocalLink } from '../../ui/local-link'
import { type MemberView, ROLES } from './member-address'
import { RoleFields } from './role-fields'
import { useWords } from './words'

type Role = Access['role']

/** Each role that is held can be changed, and another one given: one form at a time. */
export function RoleForm(props: { member: Member; base: string; view: MemberView }) {
  const { member, base, view } = props
  const words = useWords()
  // Roles in a project are given and changed on the page of that project.
  const held = member.access.filter(
    ({ role }, index) =>
      ROLES.some((each) => each === role) &&
      member.access.findIndex((each) => each.role === role) === index,
  )
  const others = ROLES.filter(
    (role) => !held.some((each) => each.role === role) && (member.staff || isVolunteers(role)),
  )
  const changing = held.find(({ role }) => role === view.rol)
  const isGiving = others.length > 0 && !changing && (view.isNew || view.rol !== undefined)
  return (
    <>
      <p className="row screen">
        {held.map(({ role }) => (
          <LocalLink key={role} href={`${base}?rol=${role}#rol`}>
            {words.change(words.roles[role])}
          </LocalLink>
        ))}
        {others.length > 0 && <LocalLink href={`${base}?rol=nieuw#rol`}>{words.give}</LocalLink>}
      </p>
      {changing && (
        <RolePart title={words.change(words.roles[changing.role])}>
          <Form
            action="set-role"
            key={changing.role}
            hidden={{ role: changing.role, revision: member.revision }}
          >
            <RoleFields
              places={member.places}
              held={changing}
              asksPlaces={changing.role === 'host'}
            />
            <p>
              <Button>{words.save}</Button>
            </p>
          </Form>
        </RolePart>
      )}
      {isGiving && (
        <RolePart title={words.give}>
          <Form action="set-role" hidden={{ revision: member.revision }}>
            <RadioGroup
              name="role"
              label={words.role}
              hint={member.staff ? undefined : words.roleHint}
              defaultValue={view.rol}
              options={others.map((role) => ({ value: role, label: words.roles[role] }))}
            />
            <RoleFields places={member.places} asksPlaces={others.includes('host')} hasOtherRoles />
            <p>
              <Button>{words.save}</Button>
            </p>
          </Form>
        </RolePart>
      )}
    </>
  )
}

function RolePart(props: { title: string; children: ReactNode }) {
  return (
    <div className="flow screen">
      <h3 className="utrecht-heading-3" id="rol" tabIndex={-1}>
        {props.title}
      </h3>
      {props.children}
    </div>
  )
}

const isVolunteers = (role: Role) => role === 'host' || role === 'wijkverbinder'

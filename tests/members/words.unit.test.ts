import { expect, test } from 'vitest'
import { memberRoles } from '../../db/roles'
import { NAME_LENGTH } from '../../web/features/invitations/invitation-page'
import { FACETS, LIMITS, ROLES } from '../../web/features/members/member-address'
import { invitation as invitationEn } from '../../web/messages/en/invitation'
import { members as en } from '../../web/messages/en/members'
import { invitation as invitationNl } from '../../web/messages/nl/invitation'
import { members as nl } from '../../web/messages/nl/members'
import { addressed } from '../../web/words/address'
import { facets, memberLimits } from '../../worker/features/members/contract'
import { invitationMail as mailEn } from '../../worker/messages/en/invitation-mail'
import { invitationMail as mailNl } from '../../worker/messages/nl/invitation-mail'
import { longSentences, official, textsOf } from '../support/texts'

const sets = [
  [addressed(nl, 'je'), en],
  [addressed(invitationNl, 'je'), invitationEn],
  [mailNl('je'), mailEn()],
] as const

test('pages and letters say the same things in both languages, in plain words', () => {
  for (const [dutch, english] of sets) {
    expect(textsOf(english).map(([path]) => path)).toEqual(textsOf(dutch).map(([path]) => path))
    const all = [...textsOf(dutch), ...textsOf(english)].filter(([path]) => path !== 'importSample')
    expect(all.filter(([, text]) => text.trim() === '' || official.test(text))).toEqual([])
    expect(longSentences(all)).toEqual([])
  }
})

test('whoever is addressed with "u" is never addressed with "je", and the other way round', () => {
  const polite = [...textsOf(addressed(invitationNl, 'u')), ...textsOf(mailNl('u'))]
  expect(polite.filter(([, text]) => /\b(je|jij|jou|jouw)\b/i.test(text))).toEqual([])
  const informal = [...textsOf(addressed(invitationNl, 'je')), ...textsOf(mailNl('je'))]
  expect(informal.filter(([, text]) => /\b(u|uw)\b/i.test(text))).toEqual([])
  const both = textsOf(addressed(nl, 'u'))
  expect(both.filter(([, text]) => /\b(je|jij|jou|jouw)\b/i.test(text))).toEqual([])
})

test('the pages know the limits, headings and roles that hold', () => {
  expect(LIMITS).toEqual(memberLimits)
  expect(NAME_LENGTH).toBe(memberLimits.name)
  expect(FACETS).toEqual(facets)
  expect(ROLES).toEqual(memberRoles)
})

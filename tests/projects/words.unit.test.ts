import { expect, test } from 'vitest'
import { capacities, partyParts, projectAreaKinds, projectKinds } from '../../db/projects'
import { teamRoles } from '../../db/roles'
import {
  CAPACITIES,
  KINDS,
  LIMITS,
  OWN_AREA_KINDS,
  PARTS,
  TEAM_ROLES,
} from '../../web/features/projects/project-address'
import { method as methodEn } from '../../web/messages/en/method'
import { projects as en } from '../../web/messages/en/projects'
import { themes as themesEn } from '../../web/messages/en/themes'
import { method as methodNl } from '../../web/messages/nl/method'
import { projects as nl } from '../../web/messages/nl/projects'
import { themes as themesNl } from '../../web/messages/nl/themes'
import { addressed } from '../../web/words/address'
import { projectLimits } from '../../worker/features/projects/contract'
import { outputsFor, phases } from '../../worker/projects/method'
import { OWN_CHOICE, sharedThemes } from '../../worker/projects/themes'
import { longSentences, official, textsOf } from '../support/texts'

const dutch = { ...nl, method: methodNl, themes: { ...themesNl } }
const english = { ...en, method: methodEn, themes: { ...themesEn } }
const [informal, formal] = [addressed(dutch, 'je'), addressed(dutch, 'u')]
const all = [informal, formal, english].flatMap((words) => textsOf(words))

test('projects say the same in both languages, in plain words', () => {
  expect(textsOf(english).map(([path]) => path)).toEqual(textsOf(informal).map(([path]) => path))
  // Here somebody who rents a home is meant, and no organisation.
  const said = (text: string) => text.replaceAll(/\bhuurders(organisatie)?\b|\btenants\b/gi, '')
  expect(all.filter(([, text]) => text.trim() === '' || official.test(said(text)))).toEqual([])
  expect(longSentences(all)).toEqual([])
  expect(all.filter(([, text]) => /[{}|]/.test(text))).toEqual([])
  // Questions are put to one resident at a time, in the way of the person who asks them.
  const read = textsOf({ ...formal, method: { outputs: formal.method.outputs } })
  expect(read.filter(([, text]) => /\b(je|jij|jou|jouw|jullie)\b/i.test(text))).toEqual([])
})

test('every phase, output and theme has its words', () => {
  expect(methodNl.phases).toHaveLength(phases.length)
  const outputs = phases.flatMap((phase) => outputsFor(phase, 'renovation'))
  expect(Object.keys(methodNl.outputs).sort()).toEqual([...outputs].sort())
  expect(Object.keys(themesNl).sort()).toEqual([OWN_CHOICE, ...sharedThemes].sort())
})

test('the forms know the limits and the choices of the contract', () => {
  expect(LIMITS).toEqual(projectLimits)
  expect([KINDS, PARTS, CAPACITIES, TEAM_ROLES]).toEqual([
    ...[projectKinds, partyParts, capacities, teamRoles],
  ])
  expect(OWN_AREA_KINDS.filter((kind) => !projectAreaKinds.includes(kind))).toEqual([])
})

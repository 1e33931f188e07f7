import { and, eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cbsArea, cbsYear } from '../../db/directory/schema/area'
import { surveyQuestions } from '../../db/projects'
import { measurement, measurementScore } from '../../db/tenant/schema/measurement'
import { projectArea } from '../../db/tenant/schema/project'
import type { MeasurementList, Survey } from '../../worker/features/measurements/contract'
import { momentOf } from '../../worker/time/amsterdam'
import { addDays } from '../../worker/time/date'
import { type House, inTeam, openProjectHouse } from '../projects/people'
import { htmlFaults } from '../support/browser'
import { openDatabase } from '../support/builders'
import { openBrowser, type Person } from '../support/people'
import { everythingIn } from '../support/tables'

let house: House
let member: Person
let decider: Person
beforeAll(async () => {
  house = await openProjectHouse()
  member = await inTeam(house, 'project-member')
  decider = await inTeam(house, 'decision-maker')
})
afterAll(() => house.server.stop())

const today = momentOf(Math.floor(Date.now() / 60_000)).on
const [opensOn, closesOn] = [addDays(today, -1), addDays(today, 14)]
const list = async () =>
  (await (await decider.get(house.of('/measurements'))).json()) as MeasurementList
const one = async (id: string) => {
  const found = (await list()).measurements.find((each) => each.id === id)
  if (!found) throw new Error('not listed')
  return found
}
const add = async (of: object = {}) => {
  const body = { name: 'Nulmeting', opensOn: null, closesOn: null, ...of }
  const answer = await member.post(house.of('/measurements'), body)
  if (answer.status !== 201) throw new Error(await answer.text())
  return ((await answer.json()) as { id: string }).id
}
const change = (id: string, of: object) =>
  member.send('PUT', house.of(`/measurements/${id}`), { name: 'A', opensOn, closesOn, ...of })
const codeOf = async (answer: Response) => [
  answer.status,
  ((await answer.json()) as { code: string }).code,
]
const staffPage = () => `/${house.tenant.slug}/beheer/projecten/${house.projectId}/metingen`
const surveyPage = () => `/${house.tenant.slug}/projecten/${house.projectId}/meting`
/** As if so many people had answered this to each question. */
const answered = (measurementId: string, score: number, answers: number) =>
  house.tenant.db.insert(measurementScore).values(
    surveyQuestions.map((question) => ({
      ...{ projectId: house.projectId, measurementId, question, score, answers },
    })),
  )
const ofRow = (id: string) =>
  and(eq(measurement.projectId, house.projectId), eq(measurement.id, id))

describe('a survey about the area', () => {
  test('is answered by anybody in counts alone: no other row changes, also not in the audit', async () => {
    const visitor = openBrowser(house.server)
    expect((await visitor.get(house.of('/survey'))).status).toBe(404)
    const id = await add({ opensOn, closesOn })
    for (const page of [surveyPage(), surveyPage().replace('/projecten', '/en/projecten')]) {
      const html = await (await visitor.get(page)).text()
      expect(await htmlFaults(html)).toEqual([])
      expect(html).not.toContain('<script')
      expect(html.match(/type="radio"/g)).toHaveLength(30)
    }
    const counts = (text: string) => JSON.parse(text) as unknown[]
    const before = counts(await everythingIn(house.server, ['TENANT_0001']))
    // One question is passed over.
    const form = {
      action: 'answer',
      measurement: id,
      home: '5',
      help: '1',
      together: '3',
      say: '0',
    }
    const sent = await visitor.submit(surveyPage(), form)
    expect([sent.status, sent.headers.get('location')]).toEqual([303, `${surveyPage()}?bedankt=ja`])
    expect(await (await visitor.get(`${surveyPage()}?bedankt=ja`)).text()).toContain('tellen mee')
    await visitor.submit(surveyPage(), form)
    const after = counts(await everythingIn(house.server, ['TENANT_0001']))
    const changed = after.filter((rows, at) => JSON.stringify(rows) !== JSON.stringify(before[at]))
    expect(changed).toHaveLength(1)
    const row = { project_id: house.projectId, measurement_id: id, answers: 2 }
    expect(changed[0]).toEqual(
      [
        ['help', 1],
        ['home', 5],
        ['say', 0],
        ['street', 0],
        ['together', 3],
      ].map(([question, score]) => ({ ...row, question, score })),
    )
    // Nothing was chosen: nothing is counted, and the page says so.
    const empty = await visitor.submit(surveyPage(), { action: 'answer', measurement: id })
    expect(empty.status).toBe(400)
    expect(await one(id)).toMatchObject({ survey: 'open', answers: 2, results: null })
    expect(await codeOf(await member.send('DELETE', house.of(`/measurements/${id}`)))).toEqual([
      ...[409, 'survey-answered'],
    ])
  })

  test('shows what ten people said once it has closed, and stays closed then', async () => {
    const id = await add({ opensOn, closesOn: today })
    await answered(id, 4, 9)
    await answered(id, 1, 1)
    await house.tenant.db
      .delete(measurementScore)
      .where(and(eq(measurementScore.measurementId, id), eq(measurementScore.question, 'say')))
    const path = house.of(`/measurements/${id}/answers`)
    const answer = { home: 1, help: 1, together: 1, say: 1, street: 1 }
    expect((await one(id)).results).toBeNull()
    await house.tenant.db
      .update(measurement)
      .set({ closesOn: addDays(today, -1), opensOn: addDays(today, -9) })
      .where(ofRow(id))
    const { results, revision } = await one(id)
    expect(results?.find(({ question }) => question === 'home')).toEqual({
      ...{ question: 'home', counts: [1, 0, 0, 9, 0], mean: 3.7 },
    })
    // Too few answered this one.
    expect(results?.find(({ question }) => question === 'say')).toMatchObject({ counts: null })
    expect(await codeOf(await openBrowser(house.server).post(path, answer))).toEqual([
      ...[409, 'survey-closed'],
    ])
    expect((await change(id, { revision })).status).toBe(400)
    const dates = { opensOn: addDays(today, -9), closesOn: addDays(today, -1) }
    expect((await change(id, { ...dates, name: 'Begin', revision })).status).toBe(204)
    const late = await member.submit(`${staffPage()}?kies=${id}`, {
      ...{ action: 'save-measurement', measurement: id, revision: String(revision) },
      ...{ name: 'Start', ...dates },
    })
    const both = await late.text()
    expect([late.status, both.includes('Start'), both.includes('Begin')]).toEqual([409, true, true])
    const html = await (await decider.get(staffPage())).text()
    expect(await htmlFaults(html)).toEqual([])
    expect(html).toContain('Vergelijk twee metingen')
    // The other survey is open still, and is the one that opened last.
    const survey = (await (await decider.get(house.of('/survey'))).json()) as Survey
    expect(survey).toMatchObject({ isOpen: true, closesOn })
  })
})

test('the figures of a measurement stay what they were, while CBS goes on', async () => {
  const { db: directory } = await openDatabase(house.server, 'DIRECTORY')
  const area = { kind: 'wijk', name: 'Blokker', search: 'blokker', gemeente: 'GM0405' } as const
  const shape = { year: 2022, outline: 'M0 0h1v1z', box: '0 0 1 1', outlineYear: 2022 }
  await directory.insert(cbsArea).values({ code: 'WK040531', ...area, ...shape })
  const figures = (population: number, year: number) =>
    directory.insert(cbsYear).values({ areaCode: 'WK040531', year, figures: { population } })
  await figures(3910, 2022)
  await house.tenant.db.insert(projectArea).values({
    ...{ id: 'are_blokker', projectId: house.projectId, kind: 'wijk', name: 'Blokker' },
    ...{ code: 'WK040531', year: 2022 },
  })
  const [before, empty] = [await add(), { opensOn: null, closesOn: null }]
  await figures(4000, 2023)
  const after = await add({ name: 'Na een jaar' })
  const kept = [{ code: 'WK040531', name: 'Blokker', year: 2022, figures: { population: 3910 } }]
  expect((await one(before)).figures).toEqual(kept)
  expect((await one(after)).figures).toMatchObject([{ year: 2023 }])
  await expect(
    house.tenant.db.update(measurement).set({ figures: [] }).where(ofRow(before)),
  ).rejects.toThrow()
  const page = `${staffPage()}?eerste=${before}&tweede=${after}`
  const html = await (await decider.get(page)).text()
  expect(html).toMatch(/3\.910.*4\.000/s)
  expect(await htmlFaults(html)).toEqual([])
  expect((await change(before, { ...empty, opensOn, revision: 1 })).status).toBe(400)
  expect((await member.send('DELETE', house.of(`/measurements/${before}`))).status).toBe(204)
  expect((await list()).measurements.some(({ id }) => id === before)).toBe(false)
})

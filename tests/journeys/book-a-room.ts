import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Hand } from './hands'
import type { Visitor } from './step'

export const heading = (page: Page, name: string | RegExp, level = 1) =>
  page.getByRole('heading', { level, name })

/** From the front page to the place, as somebody who comes for the first time. */
export async function findPlace({ page, step }: Visitor, hand: Hand, url: string) {
  await page.goto(`${url}/hoorn`)
  await heading(page, 'Een ruimte bij jou in de buurt').waitFor()
  await step('front page')
  await hand.press(page.getByRole('navigation').getByRole('link', { name: 'Plekken' }))
  await heading(page, 'Plekken').waitFor()
  await step('list of places')
  await hand.press(page.getByRole('main').getByRole('link', { name: 'Tuinkamer De Kas' }).first())
  await heading(page, 'Tuinkamer De Kas').waitFor()
  await step('place')
}

/** A day of the week after this one, which is told by the region of its free hours. */
export async function chooseDay(page: Page, hand: Hand, which: 'first' | 'last' = 'first') {
  const days = page.getByRole('list', { name: /^Zeven dagen van/ }).getByRole('link')
  const before = await days.first().getAttribute('href')
  await hand.press(page.getByRole('link', { name: 'Latere dagen' }))
  // The address changes before the days do.
  await expect.poll(() => days.first().getAttribute('href')).not.toBe(before)
  await hand.press(days[which]())
  const day = page.getByRole('region', { name: /^Vrij / })
  await day.waitFor()
  return day
}

/** A day of the week after this one, its first free block, and a length of an hour and a half. */
export async function chooseTime(visitor: Visitor, hand: Hand, which: 'first' | 'last' = 'first') {
  const { page, step } = visitor
  const day = await chooseDay(page, hand, which)
  await step('day')
  await hand.press(day.getByRole('link', { name: /^van .* uur/ })[which]())
  const choice = page.getByRole('region', { name: 'Hoe laat en hoe lang?' })
  await choice.waitFor()
  await page.waitForURL(/van=/)
  const length = choice.getByRole('combobox', { name: 'Hoe lang?' })
  await hand.pick(length, 1)
  expect(await length.inputValue()).toBe('90')
  await step('time')
  return choice
}

/** Who it is for; nothing, then something that cannot be, and then as it should. */
export async function fillForm({ page, step }: Visitor, hand: Hand, email: string) {
  const form = page.getByRole('main')
  const submit = form.getByRole('button', { name: 'Stuur me een code' })
  const summary = page.getByRole('alert')
  const people = form.getByRole('textbox', { name: 'Hoeveel mensen komen er?' })

  await hand.press(submit)
  await summary.waitFor()
  await step('empty form comes back', { refused: 400 })
  await followErrors(page, hand)

  await hand.fill(form.getByRole('textbox', { name: 'Je naam' }), 'Anna de Vries')
  await hand.fill(form.getByRole('textbox', { name: 'Je e-mailadres' }), email)
  await hand.tick(form.getByRole('radio', { name: 'Cursus of les' }))
  await hand.fill(people, 'veel')
  await hand.fill(form.getByRole('textbox', { name: /Wil je er iets bij vertellen/ }), 'Met taart')
  await hand.tick(form.getByRole('checkbox', { name: 'Ik ben 18 jaar of ouder' }))
  await hand.press(submit)
  await expect.poll(() => summary.getByRole('link').count()).toBe(1)
  await step('form with one fault', { refused: 400 })
  expect(await people.inputValue()).toBe('veel')
  expect(await form.getByRole('textbox', { name: 'Je naam' }).inputValue()).toBe('Anna de Vries')
  expect(await form.getByRole('radio', { name: 'Cursus of les' }).isChecked()).toBe(true)
  expect(await form.getByRole('checkbox', { name: /18 jaar/ }).isChecked()).toBe(true)

  await hand.fill(people, '8')
  await hand.press(submit)
  await heading(page, 'Typ de code over').waitFor()
  await step('code is asked')
}

/** Every line of the summary is a link that moves the focus to its field. */
async function followErrors(page: Page, hand: Hand) {
  const links = page.getByRole('alert').getByRole('link')
  const wanted = ['name', 'email', 'gathering', 'partySize', 'adult']
  const fields = await links.evaluateAll((found) => found.map((each) => each.getAttribute('href')))
  expect(fields).toEqual(wanted.map((name) => `#${name}`))
  await hand.press(links.last())
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('adult')
}

/** The code from the mail; a wrong one first. */
export async function typeCode(visitor: Visitor, hand: Hand, readCode: () => Promise<string>) {
  const { page, step } = visitor
  const field = page.getByRole('textbox', { name: 'De code' })
  const code = await readCode()
  await hand.fill(field, code === '111111' ? '222222' : '111111')
  await hand.press(page.getByRole('button', { name: 'Klaar, reserveer' }))
  await page.getByRole('alert').waitFor()
  await step('wrong code', { refused: 401 })
  await hand.fill(field, ` ${code.slice(0, 3)} ${code.slice(3)} `)
  await hand.press(page.getByRole('button', { name: 'Klaar, reserveer' }))
  await heading(page, 'Je reservering staat').waitFor()
  await step('confirmation')
}

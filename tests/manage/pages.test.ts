import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axe, htmlFaults, hydrated, launchBrowser, openPage } from '../support/browser'
import { startServer, type TestServer } from '../support/server'
import { type Person, personWith, signIn } from './people'
import { dayFromNow, makePlace, places } from './place'

describe('the pages of a host', () => {
  let server: TestServer
  let browser: Browser
  let host: Person
  let hostOfOne: Person
  let resident: Person
  let wijkverbinder: Person
  let bookingId = ''
  let keys = 0

  beforeAll(async () => {
    ;[server, browser] = await Promise.all([startServer({ seed: 'demo' }), launchBrowser()])
    host = await signIn(server, 'gastheer@hoorn.example', 'hoorn')
    hostOfOne = await signIn(server, 'gastvrouw@hoorn.example', 'hoorn')
    resident = await signIn(server, 'bewoner@hoorn.example', 'hoorn')
    wijkverbinder = await signIn(server, 'wijkverbinder@hoorn.example', 'hoorn')
    const agenda = await host.get('/tenants/hoorn/manage/agenda?days=14')
    bookingId = agenda.body.bookings.find(
      ({ status, paid, payment }: { status: string; paid: boolean; payment: string }) =>
        status === 'confirmed' && !paid && payment !== 'none',
    ).id
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })

  const textOf = async (response: Response) =>
    (await response.text()).replace(/<script[\s\S]*?<\/script>/g, '').replace(/<!--.*?-->/g, '')
  const pages = () => [
    '/hoorn/beheer',
    '/hoorn/beheer/aanvragen',
    '/hoorn/beheer/agenda',
    `/hoorn/beheer/reservering/${bookingId}`,
    '/hoorn/beheer/plekken',
    '/hoorn/beheer/plekken/nieuw',
    '/hoorn/beheer/plekken/de-bongerd',
    ...[
      'over',
      'binnenkomen',
      'toegankelijk',
      'huisregels',
      'ruimte',
      'openingstijden',
      'dagen',
      'dicht',
      'stand',
    ].map((part) => `/hoorn/beheer/plekken/de-bongerd?deel=${part}`),
  ]
  const two = (hour: number) => String(hour).padStart(2, '0')
  const book = async (spaceId: string, on: string, hour: number, person = resident) => {
    const { body } = await person.post(
      '/tenants/hoorn/bookings',
      {
        spaceId,
        startsAt: `${on}T${two(hour)}:00:00Z`,
        endsAt: `${on}T${two(hour + 1)}:00:00Z`,
        gathering: 'course',
        partySize: 4,
        name: person === resident ? 'Ria' : 'Samira',
        adult: true,
      },
      { 'idempotency-key': `pages-${keys++}` },
    )
    return body
  }

  it('are valid HTML, in Dutch and in English', async () => {
    for (const page of pages()) {
      for (const path of [page, page.replace('/hoorn', '/hoorn/en')]) {
        const response = await host.page(path)
        expect(response.status, path).toBe(200)
        expect(await htmlFaults(await response.text()), path).toEqual([])
      }
    }
  })

  it('hold nothing that axe objects to, are taken over by React, and fit a phone', async () => {
    const { page, faults, close } = await openPage(browser, {
      // So tall that the bar below covers nothing: half a link under it is half a target to axe.
      viewport: { width: 320, height: 16_000 },
      extraHTTPHeaders: { cookie: host.cookie },
    })
    for (const path of pages()) {
      await page.goto(server.url + path)
      await hydrated(page)
      expect(await axe(page), path).toEqual([])
      const width = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(width, path).toBeLessThanOrEqual(320)
    }
    expect(faults).toEqual([])
    await close()
  })

  it('keep their own rules when one comes from a public page without a new document', async () => {
    const { page, faults, close } = await openPage(browser, {
      extraHTTPHeaders: { cookie: host.cookie },
    })
    await page.goto(`${server.url}/hoorn/plekken`)
    await hydrated(page)
    await page.getByRole('link', { name: 'Beheer' }).click()
    await page.getByRole('heading', { level: 1, name: 'Vandaag' }).waitFor()
    const nav = page.getByRole('navigation', { name: 'Beheer' })
    expect(await nav.evaluate((element) => getComputedStyle(element).position)).toBe('sticky')
    expect(faults).toEqual([])
    await close()
  })

  it('ask a stranger to sign in, and come back to the same page', async () => {
    const response = await personWith(server.url).page('/hoorn/beheer/agenda')
    expect(response.status).toBe(307)
    const next = new URL(response.headers.get('location') ?? '', server.url)
    expect(next.pathname + next.search).toBe('/hoorn/inloggen?naar=%2Fhoorn%2Fbeheer%2Fagenda')
  })

  it('tell a resident kindly that these are for others, with a number to call', async () => {
    for (const page of ['/hoorn/beheer', '/hoorn/beheer/aanvragen', '/hoorn/beheer/plekken']) {
      const response = await resident.page(page)
      expect(response.status).toBe(403)
      const text = await textOf(response)
      expect(text).toContain('niet voor dit account')
      expect(text).toContain('Bel gerust')
    }
  })

  it('show a wijkverbinder the agenda, without numbers and without what only hosts do', async () => {
    const text = await textOf(await wijkverbinder.page('/hoorn/beheer'))
    expect(text).toContain('/hoorn/beheer/agenda')
    expect(text).not.toContain('/hoorn/beheer/aanvragen')
    expect(text).not.toContain('Markeer als betaald')
    expect((await wijkverbinder.page('/hoorn/beheer/plekken')).status).toBe(403)
  })

  it('show a host of one place that place alone', async () => {
    const text = await textOf(await hostOfOne.page('/hoorn/beheer/agenda'))
    expect(text).toContain('Buurthuis De Bongerd')
    expect(text).not.toContain('Kerspel')
    expect((await hostOfOne.page('/hoorn/beheer/plekken/t-kerspel')).status).toBe(403)
  })

  it('note a payment from the list of today and from the booking', async () => {
    const first = await host.form('/hoorn/beheer', { action: 'paid', bookingId, paid: 'true' })
    expect([first.status, first.headers.get('location')]).toEqual([
      303,
      `/hoorn/beheer#${bookingId}`,
    ])
    const path = `/tenants/hoorn/bookings/${bookingId}`
    expect((await host.get(path)).body.paid).toBe(true)
    await host.form(`/hoorn/beheer/reservering/${bookingId}`, { action: 'paid', paid: 'false' })
    expect((await host.get(path)).body.paid).toBe(false)
  })

  it('lead from a short form to a place that is open', async () => {
    const { areas } = (await host.get(places)).body
    const made = await host.form('/hoorn/beheer/plekken/nieuw', {
      action: 'save-place',
      key: 'one-click',
      name: 'Huis van Iedereen',
      street: 'Testlaan 1',
      postcode: '1695ab',
      town: 'Blokker',
      wijkCode: areas[0].code,
      contactName: 'Ria',
      contactPhone: '0229 12 34 56',
    })
    const page = '/hoorn/beheer/plekken/huis-van-iedereen'
    expect([made.status, made.headers.get('location')]).toEqual([303, `${page}?bewaard=ja`])
    expect(await textOf(await host.page(page))).toContain('Voordat de plek open kan')

    const revision = async () =>
      String((await host.get(`${places}/huis-van-iedereen`)).body.revision)
    const post = async (part: string, fields: Record<string, string>) => {
      const answer = await host.form(`${page}?deel=${part}`, {
        revision: await revision(),
        ...fields,
      })
      expect([part, answer.status]).toEqual([part, 303])
    }
    await post('ruimte', {
      action: 'save-space',
      name: 'Kamer',
      capacity: '12',
      approval: 'automatic',
      step: '30',
      shortest: '60',
      longest: '240',
      turnaround: '15',
      leadMinutes: '60',
      horizonDays: '180',
      noticeMinutes: '1440',
    })
    await post('openingstijden', {
      action: 'save-opening',
      'opening-0-0-opens': '9',
      'opening-0-0-closes': '17.30',
      'opening-0-1-opens': '',
      'opening-0-1-closes': '',
      'opening-5-0-opens': '',
      'opening-5-0-closes': '',
      'opening-5-1-opens': '19.00',
      'opening-5-1-closes': '24.00',
      likeMonday: 'yes',
    })
    await post('over', {
      action: 'save-place',
      part: 'over',
      name: 'Huis van Iedereen',
      description: 'Voor de hele buurt.',
      street: 'Testlaan 1',
      postcode: '1695 AB',
      town: 'Blokker',
      wijkCode: areas[0].code,
      slug: 'huis-van-iedereen',
      position: '52,6701, 5,1031',
    })
    await post('', { action: 'save-state', state: 'open' })
    const { body: place } = await host.get(`${places}/huis-van-iedereen`)
    const monday = [{ opens: '09:00', closes: '17:30' }]
    const saturday = [{ opens: '19:00', closes: '24:00' }]
    expect(place).toMatchObject({
      state: 'open',
      latitude: 52.6701,
      longitude: 5.1031,
      opening: [monday, monday, monday, monday, monday, saturday, []],
      contactName: 'Ria',
    })
    const [space] = place.spaces
    const rates = await host.form(`${page}?deel=prijzen&ruimte=${space.id}`, {
      action: 'save-rates',
      spaceId: space.id,
      revision: String(space.revision),
      'resident-perHour': '0',
      'resident-fixed': '',
      'resident-deposit': '',
      'resident-payment': 'none',
      'business-perHour': '€ 12,50',
      'business-fixed': '',
      'business-deposit': '50',
      'business-payment': 'invoice',
    })
    expect(rates.status).toBe(303)
    expect((await host.get(`${places}/huis-van-iedereen`)).body.spaces[0].rates).toEqual([
      { audience: 'resident', centsPerHour: 0, centsFixed: 0, depositCents: 0, payment: 'none' },
      {
        audience: 'business',
        centsPerHour: 1250,
        centsFixed: 0,
        depositCents: 5000,
        payment: 'invoice',
      },
    ])
  })

  it('keep all that was typed when something is wrong, and point at the field', async () => {
    const { slug, revision } = await makePlace(host, 'De Vergissing')
    const opening = (fields: Record<string, string>) =>
      host.form(`/hoorn/beheer/plekken/${slug}?deel=openingstijden`, {
        action: 'save-opening',
        revision: String(revision),
        ...fields,
      })
    const answer = await opening({
      'opening-3-0-opens': 'elf uur',
      'opening-3-0-closes': '12.00',
    })
    expect(answer.status).toBe(400)
    const html = await answer.text()
    expect(await htmlFaults(html)).toEqual([])
    expect(html).toContain('href="#opening-3-0-opens"')
    expect(html).toContain('id="opening-3-0-opens-error"')
    expect(html).toContain('value="elf uur"')
    // The second row, although the first one was left empty.
    const backwards = await opening({
      'opening-2-0-opens': '',
      'opening-2-0-closes': '',
      'opening-2-1-opens': '17.00',
      'opening-2-1-closes': '9.00',
    })
    expect(await backwards.text()).toContain('href="#opening-2-1-closes"')

    const wrong = await host.form(`/hoorn/beheer/plekken/${slug}?deel=over`, {
      action: 'save-place',
      part: 'over',
      revision: String(revision),
      name: 'De Vergissing',
      position: 'bij de kerk',
      description: 'Mijn lange verhaal',
    })
    const text = await wrong.text()
    expect(wrong.status).toBe(400)
    expect(text).toContain('Mijn lange verhaal')
    expect(text).toContain('href="#position"')
    expect(text).not.toContain('href="#longitude"')
  })

  it('say so when somebody else saved first, and show the way to what they saved', async () => {
    const { slug, revision } = await makePlace(host, 'De Botsing')
    const fields = {
      action: 'save-place',
      part: 'huisregels',
      revision: String(revision),
      houseRules: 'Mijn regels',
    }
    const page = `/hoorn/beheer/plekken/${slug}?deel=huisregels`
    expect((await host.form(page, fields)).status).toBe(303)
    const late = await host.form(page, { ...fields, houseRules: 'Andere regels' })
    expect(late.status).toBe(409)
    const text = await textOf(late)
    expect(text).toContain('Iemand anders heeft dit net veranderd')
    expect(text).toContain('Andere regels')
    expect(text).toContain('Bekijk de nieuwe versie')
  })

  it('close a place for days, and lead to the bookings when some are in the way', async () => {
    const { slug, id, spaces } = await makePlace(host, 'De Dam', ['Kamer', 'Zaal'])
    const page = `/hoorn/beheer/plekken/${slug}?deel=dicht`
    const [room, hall] = spaces
    await book(hall.id, dayFromNow(6), 12)
    const fields = { action: 'add-closure', fromOn: dayFromNow(5), toOn: dayFromNow(7) }
    const refused = await host.form(page, { ...fields, scope: 'whole' })
    expect(refused.status).toBe(409)
    expect(await textOf(refused)).toContain(`plek=${id}&amp;vanaf=${dayFromNow(5)}`)
    const one = { ...fields, scope: 'some', [`space-${room.id}`]: 'yes' }
    expect((await host.form(page, one)).status).toBe(303)
    const agenda = await host.get(
      `/tenants/hoorn/manage/agenda?from=${dayFromNow(5)}&days=3&place=${id}`,
    )
    expect(agenda.body.closures).toMatchObject([{ spaceName: 'Kamer', placeId: id }])
    expect(agenda.body.closures[0].starts).toMatchObject({ on: dayFromNow(5), time: '00:00' })
    expect(agenda.body.closures[0].ends).toMatchObject({ on: dayFromNow(8), time: '00:00' })

    const nothing = await host.form(page, { ...fields, scope: 'some' })
    expect([nothing.status, (await textOf(nothing)).includes('href="#scope"')]).toEqual([400, true])
    const undated = await host.form(page, { ...fields, fromOn: '', scope: 'whole' })
    expect([undated.status, (await textOf(undated)).includes('href="#fromOn"')]).toEqual([
      400,
      true,
    ])
  })

  it('set one day apart and take it back', async () => {
    const { slug } = await makePlace(host, 'De Feestdag', ['Kamer'])
    const page = `/hoorn/beheer/plekken/${slug}?deel=dagen`
    const on = dayFromNow(9)
    const fields = { action: 'add-exception', on, reason: 'Buurtfeest', open: 'yes' }
    const empty = { 'hours-0-opens': '', 'hours-0-closes': '' }
    expect((await host.form(page, { ...fields, ...empty })).status).toBe(400)
    const hours = { 'hours-0-opens': '13', 'hours-0-closes': '18.00' }
    expect((await host.form(page, { ...fields, ...hours })).status).toBe(303)
    expect(await textOf(await host.page(page))).toMatch(
      /van 13\.00 tot 18\.00 uur.{0,40}Buurtfeest/,
    )
    expect((await host.form(page, { action: 'remove-exception', on })).status).toBe(303)
    expect((await host.get(`${places}/${slug}`)).body.exceptions).toEqual([])
  })

  it('put competing requests side by side, and answer each of them', async () => {
    const place = await makePlace(host, 'De Wens', ['Kamer'])
    const [{ id, rates: _, parts: __, ...rules }] = place.spaces
    await host.put(`${places}/${place.slug}/spaces/${id}`, { ...rules, approval: 'host' })
    const on = dayFromNow(12)
    const first = await book(id, on, 12)
    const second = await book(id, on, 12, wijkverbinder)
    expect([first.status, second.status]).toEqual(['requested', 'requested'])
    const text = await textOf(await host.page('/hoorn/beheer/aanvragen'))
    expect(text).toContain('2 mensen willen ongeveer dezelfde tijd')
    expect(text).toContain('Keur goed: Ria krijgt bericht, de anderen ook')

    const page = '/hoorn/beheer/aanvragen'
    const unexplained = await host.form(page, {
      action: 'refuse',
      bookingId: second.id,
      reason: '',
    })
    expect(unexplained.status).toBe(400)
    const html = await unexplained.text()
    expect(html).toContain('href="#reason"')
    expect(await htmlFaults(html)).toEqual([])
    const approved = await host.form(page, { action: 'approve', bookingId: first.id })
    expect(approved.headers.get('location')).toBe('/hoorn/beheer/aanvragen?klaar=approval')
    expect((await host.get(`/tenants/hoorn/bookings/${second.id}`)).body.status).toBe('refused')
    const after = await textOf(await host.page('/hoorn/beheer/aanvragen?klaar=approval'))
    expect(after).toContain('Goedgekeurd')
    expect(after).not.toContain(second.id)
  })

  it('move and cancel for somebody who calls, and take a cancellation back', async () => {
    const { spaces } = await makePlace(host, 'De Telefoon', ['Kamer'])
    const on = dayFromNow(15)
    const booking = await book(spaces[0].id, on, 9)
    expect(booking).toMatchObject({ status: 'confirmed' })
    await book(spaces[0].id, on, 14, wijkverbinder)
    const page = `/hoorn/beheer/reservering/${booking.id}`
    const move = { action: 'move', on, minutes: '60', revision: '1' }
    const taken = await host.form(page, { ...move, from: (await wallOf(14, on)) ?? '' })
    expect(taken.status).toBe(409)
    expect(await textOf(taken)).toContain('Dit is nog wel vrij')
    expect((await host.form(page, { ...move, from: '20:00' })).status).toBe(303)
    expect((await host.form(page, { action: 'cancel', reason: 'Ziek' })).status).toBe(303)
    expect(await textOf(await host.page(page))).toContain('Toch laten doorgaan')
    expect((await host.form(page, { action: 'undo' })).status).toBe(303)
    const { body } = await host.get(`/tenants/hoorn/bookings/${booking.id}`)
    expect([body.status, body.starts.time]).toEqual(['confirmed', '20:00'])
  })

  /** The clock time in Amsterdam of an hour in UTC, as the service itself gives it. */
  async function wallOf(hour: number, on: string): Promise<string | undefined> {
    const { body } = await host.get(`/tenants/hoorn/manage/agenda?from=${on}&days=1`)
    const at = `${on}T${hour}:00:00Z`
    return body.bookings.find(({ startsAt }: { startsAt: string }) => startsAt === at)?.starts.time
  }
})

import { launchBrowser } from '../support/browser'
import { startServer } from '../support/server'
import { type PageWeight, weigh } from './page-weight'
import { type Paint, paintOnPhone } from './phone'
import { atMost, type Line } from './table'

const visits = 9

/** The place pages of the demo: the heaviest counts, and is what the phone opens. */
export async function pageLines(): Promise<Line[]> {
  const server = await startServer({ seed: 'demo' })
  const browser = await launchBrowser()
  const answer = await fetch(`${server.url}/api/v1/tenants/hoorn/places`)
  const { places } = (await answer.json()) as { places: { slug: string }[] }
  const weights: PageWeight[] = []
  for (const place of places) {
    weights.push(await weigh(browser, server.url, `/hoorn/plekken/${place.slug}`))
  }
  const heaviest = weights.reduce((a, b) => (b.html > a.html ? b : a))
  const paints: Paint[] = []
  for (let visit = 0; visit < visits; visit++) {
    paints.push(await paintOnPhone(browser, server.url + heaviest.path))
  }
  await browser.close()
  await server.stop()
  const most = (pick: (weight: PageWeight) => number) => Math.max(...weights.map(pick))
  const middle = (pick: (paint: Paint) => number) => [median(paints.map(pick)) / 1000]
  return [
    atMost(
      'place page, HTML with its critical CSS, gzip',
      14,
      [kB(most(({ html }) => html))],
      ' kB',
      1,
    ),
    atMost(
      'place page, everything, gzip',
      130,
      [kB(most(({ everything }) => everything))],
      ' kB',
      1,
    ),
    atMost('place page, requests', 8, [most(({ requests }) => requests)]),
    atMost(
      'phone profile, first contentful paint',
      1,
      middle(({ first }) => first),
      ' s',
      2,
    ),
    atMost(
      'phone profile, largest contentful paint',
      1,
      middle(({ largest }) => largest),
      ' s',
      2,
    ),
    atMost(
      'phone profile, layout shift',
      0,
      [Math.max(...paints.map(({ shift }) => shift))],
      '',
      3,
    ),
  ]
}

const kB = (bytes: number) => bytes / 1000

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN
}

import { launchBrowser } from '../support/browser'
import { startServer } from '../support/server'
import { type PageWeight, weigh } from './page-weight'
import { type Paint, paintOnPhone } from './phone'
import { atMost, type Line } from './table'

const visits = 9

/**
 * The place pages of the demo, of which the heaviest counts and is what the phone opens; and the story
 * of a project, within the same bounds.
 */
export async function pageLines(): Promise<Line[]> {
  const server = await startServer({ seed: 'demo' })
  const browser = await launchBrowser()
  const of = async <T>(path: string): Promise<T> =>
    (await fetch(`${server.url}/api/v1/tenants/hoorn/${path}`)).json() as Promise<T>
  const measured = async (paths: readonly string[]) => {
    const weights: PageWeight[] = []
    for (const path of paths) weights.push(await weigh(browser, server.url, path))
    const heaviest = weights.reduce((a, b) => (b.html > a.html ? b : a))
    const paints: Paint[] = []
    for (let visit = 0; visit < visits; visit++)
      paints.push(await paintOnPhone(browser, server.url + heaviest.path))
    return { weights, paints }
  }
  const { places } = await of<{ places: { slug: string }[] }>('places')
  const { stories } = await of<{ stories: { id: string }[] }>('stories')
  const ofPlaces = await measured(places.map(({ slug }) => `/hoorn/plekken/${slug}`))
  const ofStories = await measured(stories.map(({ id }) => `/hoorn/projecten/${id}`))
  await browser.close()
  await server.stop()
  return [
    ...linesOf('place page', 'phone profile', ofPlaces),
    ...linesOf('story page', 'story page on that phone', ofStories),
  ]
}

function linesOf(
  page: string,
  phone: string,
  { weights, paints }: { weights: readonly PageWeight[]; paints: readonly Paint[] },
): Line[] {
  const most = (pick: (weight: PageWeight) => number) => Math.max(...weights.map(pick))
  const middle = (pick: (paint: Paint) => number) => [median(paints.map(pick)) / 1000]
  const html = most((weight) => weight.html)
  const everything = most((weight) => weight.everything)
  const shift = Math.max(...paints.map((paint) => paint.shift))
  return [
    atMost(`${page}, HTML with its critical CSS, gzip`, 14, [kB(html)], ' kB', 1),
    atMost(`${page}, everything, gzip`, 130, [kB(everything)], ' kB', 1),
    atMost(`${page}, requests`, 8, [most(({ requests }) => requests)]),
    atMost(
      `${phone}, first contentful paint`,
      1,
      middle(({ first }) => first),
      ' s',
      2,
    ),
    atMost(
      `${phone}, largest contentful paint`,
      1,
      middle(({ largest }) => largest),
      ' s',
      2,
    ),
    atMost(`${phone}, layout shift`, 0, [shift], '', 3),
  ]
}

const kB = (bytes: number) => bytes / 1000

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN
}

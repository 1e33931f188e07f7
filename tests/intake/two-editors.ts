import type { Random } from '../../db/seed/random'
import {
  acknowledge,
  begin,
  besides,
  fieldOf,
  finish,
  hold,
  joined,
  type Kept,
  keep,
  keyOf,
  learn,
  next,
  type QueuedText,
  sending,
  settle,
  standing,
  type,
  type Writing,
} from '../../web/features/intake/writing'
import type { IntakeText } from '../../worker/features/intake/contract'

/** Where two people write: the model of a server in a test, or the real one. */
export interface Store {
  put(editor: number, item: QueuedText): Promise<{ isCurrent: boolean }>
  /** What a page is opened with. */
  open(editor: number): Promise<{ texts: IntakeText[]; until: number }>
  news(editor: number, since: number): Promise<{ texts: IntakeText[]; until: number }>
  /** How many texts were ever stored. */
  count(): Promise<number>
}

const places = [
  { subject: 'situation', side: '' },
  { subject: 'worries', side: '' },
] as const
type Place = (typeof places)[number]

/** What a faulty device would do; for the test of the test. */
export type Fault = 'none' | 'without-replaces' | 'overwrites'

class Device {
  private kept: string | null = null
  private since = 0
  writing: Writing = begin([], null)
  isOnline = true
  ids = new Set<string>()

  constructor(
    readonly number: number,
    private readonly store: Store,
    private readonly fault: Fault,
  ) {}

  change(writing: Writing): void {
    this.writing = writing
    // Everything but what the browser keeps is lost with a reload.
    const kept = keep(writing)
    this.kept = kept && JSON.stringify(kept)
  }

  async reload(): Promise<void> {
    const { texts, until } = await this.store.open(this.number)
    this.since = until
    const kept: Kept | null = this.kept === null ? null : JSON.parse(this.kept)
    this.change(begin(texts, kept))
  }

  async poll(): Promise<void> {
    if (!this.isOnline) return
    const { texts, until } = await this.store.news(this.number, this.since)
    this.since = until
    this.change(learn(this.writing, texts))
  }

  /** One try: it arrives and is answered, is lost on the way, or its answer is. */
  async send(fate: 'well' | 'lost' | 'unheard'): Promise<void> {
    const item = next(this.writing)
    if (!item || !this.isOnline) return
    this.change(sending(this.writing, item.id))
    if (fate === 'lost') return
    const replaces = this.fault === 'without-replaces' ? [] : item.replaces
    const { isCurrent } = await this.store.put(this.number, { ...item, replaces })
    this.ids.add(item.id)
    if (fate === 'well') this.change(acknowledge(this.writing, item.id, isCurrent))
  }

  /** The text under this person's hands, as a faulty device would have it replaced under them. */
  overwrite(): void {
    if (this.fault !== 'overwrites') return
    for (const place of places) {
      const [other] = besides(this.writing, keyOf(place))
      if (other) this.change(settle(this.writing, place, newId(), other.text))
    }
  }
}

let made = 0
const newId = () => `txt_${String(++made).padStart(8, '0')}-${crypto.randomUUID().slice(0, 18)}`

const sentencesIn = (text: string): string[] => text.match(/Zin \d+ van [AB]\./g) ?? []

/** Two people at one conversation, by chance; then both come to rest. */
export async function converse(random: Random, store: Store, fault: Fault = 'none') {
  const steps = random.int(6, 90)
  const devices = [new Device(0, store, fault), new Device(1, store, fault)] as const
  const finished = new Set<string>()
  const deleted = new Set<string>()
  let sentences = 0
  for (const device of devices) await device.reload()

  const textAt = (device: Device, place: Place) => fieldOf(device.writing, keyOf(place)).text
  function typeIn(device: Device, place: Place) {
    const sentence = `Zin ${++sentences} van ${'AB'[device.number]}.`
    const so = textAt(device, place)
    const text = random.chance(0.3) ? `${sentence} ${so}` : `${so} ${sentence}`
    device.change(type(device.writing, keyOf(place), text))
  }
  function deleteFrom(device: Device, place: Place) {
    const so = textAt(device, place)
    const there = sentencesIn(so)
    if (there.length === 0) return
    const sentence = random.pick(there)
    deleted.add(sentence)
    device.change(type(device.writing, keyOf(place), so.replace(sentence, '').trim()))
  }
  function end(device: Device, place: Place) {
    for (const sentence of sentencesIn(textAt(device, place))) finished.add(sentence)
    device.change(finish(device.writing, place, newId()))
  }
  function choose(device: Device, place: Place) {
    const key = keyOf(place)
    const others = besides(device.writing, key)
    if (others.length === 0) return
    const all = [textAt(device, place), ...others.map(({ text }) => text)]
    const text = random.chance(0.7) ? joined(all) : random.pick(all)
    for (const sentence of all.flatMap(sentencesIn))
      if (!text.includes(sentence)) deleted.add(sentence)
    for (const sentence of sentencesIn(text)) finished.add(sentence)
    device.change(settle(device.writing, place, newId(), text))
  }

  for (let step = 0; step < steps; step++) {
    const device = random.pick([...devices])
    const place = random.pick([...places])
    const key = keyOf(place)
    const chance = random.int(0, 99)
    if (chance < 26) typeIn(device, place)
    else if (chance < 32) deleteFrom(device, place)
    else if (chance < 48) end(device, place)
    else if (chance < 66)
      await device.send(random.pick(['well', 'well', 'well', 'lost', 'unheard'] as const))
    else if (chance < 78) await device.poll()
    else if (chance < 82) device.isOnline = !device.isOnline
    else if (chance < 86) choose(device, place)
    else if (chance < 90) device.change(hold(device.writing, key, random.chance(0.5)))
    else if (chance < 94 && device.isOnline) await device.reload()
    else if (chance < 95 && !device.isOnline) {
      // Five minutes without a connection, in which somebody goes on writing.
      for (let edit = 0; edit < 30; edit++) {
        typeIn(device, place)
        end(device, place)
      }
    }
    device.overwrite()
  }

  for (const device of devices) {
    device.isOnline = true
    for (const place of places) {
      end(device, place)
      device.change(hold(device.writing, keyOf(place), false))
    }
  }
  for (let round = 0; round < 3; round++)
    for (const device of devices) {
      while (next(device.writing)) await device.send('well')
      await device.poll()
    }

  const shown = devices.map((device) =>
    places.map((place) =>
      standing(device.writing, keyOf(place))
        .map(({ id, text }) => `${id} ${text}`)
        .sort(),
    ),
  )
  const { texts } = await store.open(0)
  const current = places.map((place) =>
    texts
      .filter((text) => keyOf(text) === keyOf(place))
      .map(({ id, text }) => `${id} ${text}`)
      .sort(),
  )
  const repeated = (text: string) => {
    const there = sentencesIn(text)
    return there.filter((sentence, index) => there.indexOf(sentence) !== index)
  }
  const gone = (from: readonly IntakeText[]) => {
    const everything = from.map(({ text }) => text).join('\n')
    return [...finished].filter(
      (sentence) => !deleted.has(sentence) && !everything.includes(sentence),
    )
  }
  const [stored, sent] = [await store.count(), new Set(devices.flatMap(({ ids }) => [...ids])).size]
  const unsent = devices.filter(({ writing }) => keep(writing) !== null).length

  // Last, one of them settles each place by keeping all.
  const [one, other] = devices
  for (const place of places) {
    const others = besides(one.writing, keyOf(place)).map(({ text }) => text)
    if (others.length === 0) continue
    const all = joined([textAt(one, place), ...others])
    one.change(settle(one.writing, place, newId(), all))
  }
  while (next(one.writing)) await one.send('well')
  await other.poll()
  const after = (await store.open(1)).texts
  return {
    shown,
    current,
    lost: [...gone(texts), ...gone(after)],
    twice: [...texts, ...after].flatMap(({ text }) => repeated(text)),
    settled: places.map((place) => standing(other.writing, keyOf(place)).length),
    stored,
    sent,
    unsent,
    /** Whether two texts stood at once, somewhere, at the end. */
    isDouble: current.some((ids) => ids.length > 1),
    sentences: finished.size,
  }
}

import type { IntakeText } from '../../../worker/features/intake/contract'

/**
 * What a device knows of texts that several people write at once. Pure: no clock, no network, no
 * store. A text is never changed; another one takes the place of those that its writer had before
 * them. So whatever arrives, in whatever order and however often, leads to the same texts.
 */
export interface Writing {
  /** What the server has, as far as heard: no text that is known to be replaced. */
  known: Readonly<Record<string, KnownText>>
  replaced: Readonly<Record<string, true>>
  /** Finished here, in order, until the server has said that it has them. */
  queue: readonly QueuedText[]
  fields: Readonly<Record<string, Field>>
}

type Side = IntakeText['side']

/** A text of the server; one of our own, before news of it came, has no moment. */
export type KnownText = Pick<IntakeText, 'id' | 'side' | 'text' | 'by' | 'isMine'> & {
  subject: string
  written: IntakeText['written'] | null
}

export interface QueuedText {
  id: string
  subject: string
  side: Side
  text: string
  replaces: readonly string[]
  /** It may have reached the server: from then on it stays as it is. */
  isTried: boolean
}

export interface Field {
  text: string
  /** The texts that what is typed will take the place of. */
  base: readonly string[]
  /** What stood there before it was typed in; null where nobody knows any more. */
  was: string | null
  isTouched: boolean
  /** The person is in the field: nothing that others write comes into it. */
  isHeld: boolean
  /** Why the server did not want it. */
  fault: string | null
}

/** What must outlive the page: texts on their way, and what was typed but not finished. */
export interface Kept {
  queue: readonly QueuedText[]
  drafts: Readonly<Record<string, Pick<Field, 'text' | 'base' | 'was'>>>
}

type Place = { subject: string; side: Side }

export const keyOf = ({ subject, side }: Place) => `${subject} ${side}`
/** The side that a text names; what is none is written together. */
export function sideOf(text: string | undefined): Side {
  return text === 'commissioner' || text === 'contractor' ? text : ''
}

const blank: Field = {
  ...{ text: '', base: [], was: '' },
  ...{ isTouched: false, isHeld: false, fault: null },
}

/** A device that opens the page: with what the server says now, and what it had kept itself. */
export function begin(texts: readonly IntakeText[], kept: Kept | null): Writing {
  const empty: Writing = { known: {}, replaced: {}, queue: kept?.queue ?? [], fields: {} }
  const drafts = Object.entries(kept?.drafts ?? {}).map(([key, draft]): [string, Field] => [
    key,
    { ...blank, ...draft, isTouched: true },
  ])
  const queued = empty.queue.map((item): [string, Field] => [
    keyOf(item),
    { ...blank, text: item.text, base: [item.id], was: item.text },
  ])
  return learn({ ...empty, fields: Object.fromEntries([...queued, ...drafts]) }, texts)
}

/** The texts of a place that nothing has taken the place of; more than one: people wrote at once. */
export function standing(writing: Writing, key: string): (KnownText | QueuedText)[] {
  const { known, queue, replaced } = writing
  const gone = new Set([...Object.keys(replaced), ...queue.flatMap(({ replaces }) => replaces)])
  const waiting = queue.filter((item) => keyOf(item) === key && !gone.has(item.id))
  const kept = Object.values(known).filter((text) => keyOf(text) === key && !gone.has(text.id))
  return [...kept.filter(({ id }) => !waiting.some((item) => item.id === id)), ...waiting]
}

export function fieldOf(writing: Writing, key: string): Field {
  return writing.fields[key] ?? blank
}

/** What others wrote beside what stands in the field. */
export function besides(writing: Writing, key: string): (KnownText | QueuedText)[] {
  const { base } = fieldOf(writing, key)
  return standing(writing, key).filter(({ id }) => !base.includes(id))
}

function withField(writing: Writing, key: string, field: Partial<Field>): Writing {
  const changed = { ...fieldOf(writing, key), ...field }
  return { ...writing, fields: { ...writing.fields, [key]: changed } }
}

/** Lets a field that nobody is typing in show what stands; of two texts the person's own. */
function follow(writing: Writing, key: string): Writing {
  const field = fieldOf(writing, key)
  if (field.isTouched || field.isHeld) return writing
  const texts = standing(writing, key)
  const isOwn = (text: KnownText | QueuedText) => !('isMine' in text) || text.isMine
  const shown = texts.find(({ id }) => field.base.includes(id)) ?? texts.find(isOwn) ?? texts[0]
  const text = shown?.text ?? ''
  // White space at the end of what is being typed is not ours to take away.
  const isSame = text === field.text.trim() && shown !== undefined && field.base.includes(shown.id)
  if (isSame) return writing
  return withField(writing, key, { text, was: text, base: shown ? [shown.id] : [] })
}

function followAll(writing: Writing): Writing {
  const places = [...Object.values(writing.known), ...writing.queue].map(keyOf)
  return [...new Set([...Object.keys(writing.fields), ...places])].reduce(follow, writing)
}

/** The person goes into a field, or leaves it. */
export function hold(writing: Writing, key: string, isHeld: boolean): Writing {
  return follow(withField(writing, key, { isHeld }), key)
}

export function type(writing: Writing, key: string, text: string): Writing {
  return withField(writing, key, { text, isTouched: true, fault: null })
}

/** The person stops typing: what stands in the field is a text, under an id that is new. */
export function finish(writing: Writing, place: Place, id: string): Writing {
  const key = keyOf(place)
  const { text, base, was, isTouched, fault } = fieldOf(writing, key)
  if (!isTouched || fault !== null) return writing
  if (text.trim() === was?.trim()) return follow(withField(writing, key, { isTouched: false }), key)
  return put(writing, place, id, text.trim(), base)
}

/** Where somebody was typing when the page was left: nobody else will finish it. */
export function unfinished({ fields }: Writing): Place[] {
  return Object.entries(fields).flatMap(([key, { isTouched, isHeld }]) => {
    const [subject = '', side] = key.split(' ')
    if (!isTouched || isHeld) return []
    return [{ subject, side: sideOf(side) }]
  })
}

/** The person says what it is to be, in the place of all that stands. */
export function settle(writing: Writing, place: Place, id: string, text: string): Writing {
  const key = keyOf(place)
  const all = [...fieldOf(writing, key).base, ...standing(writing, key).map((each) => each.id)]
  const settled = put(writing, place, id, text.trim(), [...new Set(all)])
  return withField(settled, key, { text: text.trim() })
}

function put(
  writing: Writing,
  place: Place,
  id: string,
  text: string,
  replaces: readonly string[],
): Writing {
  const item = { id, ...place, text, isTried: false }
  // What never left the device need not go on its own: it stands in what comes after it.
  const passed = writing.queue.find((each) => replaces.includes(each.id) && !each.isTried)
  const wider = passed
    ? [...replaces.filter((each) => each !== passed.id), ...passed.replaces]
    : replaces
  const queue = [
    ...writing.queue.filter((each) => each !== passed),
    { ...item, replaces: [...new Set(wider)] },
  ]
  const changed = { ...writing, queue }
  return withField(changed, keyOf(place), { base: [id], was: text, isTouched: false, fault: null })
}

/** What is to be sent next: always the oldest. */
export function next({ queue }: Writing): QueuedText | null {
  return queue[0] ?? null
}

/** From now on the server may have it. */
export function sending(writing: Writing, id: string): Writing {
  const queue = writing.queue.map((item) => (item.id === id ? { ...item, isTried: true } : item))
  return { ...writing, queue }
}

/** The server has it; `isCurrent` false: somebody has replaced it already. */
export function acknowledge(writing: Writing, id: string, isCurrent: boolean): Writing {
  const item = writing.queue.find((each) => each.id === id)
  if (!item) return writing
  const { isTried: _, replaces, ...text } = item
  const queue = writing.queue.filter((each) => each !== item)
  const heard = hear(
    { ...writing, queue },
    { ...text, by: null, isMine: true, written: null },
    replaces,
  )
  return followAll(isCurrent ? heard : drop(heard, [id]))
}

/** The server will never take it: it goes back into its field, with the reason. */
export function refuse(writing: Writing, id: string, fault: string): Writing {
  const item = writing.queue.find((each) => each.id === id)
  if (!item) return writing
  const instead = (ids: readonly string[]) =>
    ids.includes(id) ? [...new Set([...ids.filter((each) => each !== id), ...item.replaces])] : ids
  const queue = writing.queue
    .filter((each) => each !== item)
    .map((each) => ({ ...each, replaces: instead(each.replaces) }))
  const key = keyOf(item)
  const { base, ...field } = fieldOf(writing, key)
  const isBack = base.includes(id)
  const back = isBack ? { base: instead(base), was: null, isTouched: true, fault } : { base }
  return withField({ ...writing, queue }, key, { ...field, ...back })
}

/** News of the server, in any order and however often: texts, with what they take the place of. */
export function learn(writing: Writing, texts: readonly IntakeText[]): Writing {
  let heard = writing
  for (const { replaces, ...text } of texts) {
    const queue = heard.queue.filter(({ id }) => id !== text.id)
    heard = hear({ ...heard, queue }, text, replaces)
  }
  return followAll(heard)
}

function hear(writing: Writing, text: KnownText, replaces: readonly string[]): Writing {
  const { id, subject, side, by, isMine, written } = text
  const known = { id, subject, side, text: text.text, by, isMine, written }
  const isGone = writing.replaced[id] === true
  const added = isGone ? writing : { ...writing, known: { ...writing.known, [id]: known } }
  return drop(added, replaces)
}

function drop(writing: Writing, ids: readonly string[]): Writing {
  const known = Object.entries(writing.known).filter(([id]) => !ids.includes(id))
  const gone = ids.map((id): [string, true] => [id, true])
  return {
    ...writing,
    known: Object.fromEntries(known),
    replaced: { ...writing.replaced, ...Object.fromEntries(gone) },
  }
}

/** What must outlive the page; null when the server has everything. */
export function keep({ queue, fields }: Writing): Kept | null {
  const drafts = Object.entries(fields).flatMap(([key, { text, base, was, isTouched }]) =>
    isTouched ? [[key, { text, base, was }] as const] : [],
  )
  if (queue.length === 0 && drafts.length === 0) return null
  return { queue, drafts: Object.fromEntries(drafts) }
}

export type FieldState = 'saved' | 'waiting' | 'refused'

export function stateOf(writing: Writing, key: string): FieldState {
  const { isTouched, fault } = fieldOf(writing, key)
  if (fault !== null) return 'refused'
  return isTouched || writing.queue.some((item) => keyOf(item) === key) ? 'waiting' : 'saved'
}

const sentencesOf = (text: string) =>
  text
    .replaceAll(/([.?!])\s+/g, '$1\n')
    .split(/\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')

/** Texts after each other, in which no sentence of one is said again because another has it too. */
export function joined(texts: readonly string[]): string {
  return texts.reduce((so, text) => {
    const known = sentencesOf(so)
    const fresh = sentencesOf(text).filter((sentence) => !known.includes(sentence))
    return [so, fresh.join(' ')].filter((part) => part !== '').join('\n\n')
  }, '')
}

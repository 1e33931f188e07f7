import type { IntakeChange, IntakeContent } from './contract'
import { expectationSubjects, textSubjects } from './subjects'

export type Part = IntakeChange['parts'][number]

/** Beyond this many pairs of words a text is told as another one, whole. */
const MOST_PAIRS = 1_000_000

/** A text as the words of which it is made, each with the white space that follows it. */
const wordsOf = (text: string) => text.match(/\S+\s*|^\s+/g) ?? []

/**
 * What became of a text, by words: joined, the parts that are not new are `before`, and those that
 * are not gone are `after`. The longest row of words that stayed is found (Wagner and Fischer).
 */
export function difference(before: string, after: string): Part[] {
  const [old, now] = [wordsOf(before), wordsOf(after)]
  let start = 0
  while (start < old.length && start < now.length && old[start] === now[start]) start++
  let end = 0
  while (
    end < old.length - start &&
    end < now.length - start &&
    old[old.length - 1 - end] === now[now.length - 1 - end]
  )
    end++
  return joined([
    ...old.slice(0, start).map((text): Part => ({ kind: 'same', text })),
    ...between(old.slice(start, old.length - end), now.slice(start, now.length - end)),
    ...old.slice(old.length - end).map((text): Part => ({ kind: 'same', text })),
  ])
}

function between(old: readonly string[], now: readonly string[]): Part[] {
  const gone = (text: string): Part => ({ kind: 'gone', text })
  const fresh = (text: string): Part => ({ kind: 'new', text })
  if (old.length * now.length > MOST_PAIRS) return [...old.map(gone), ...now.map(fresh)]
  const width = now.length + 1
  // kept[i][j]: how many words stay of old from i and now from j.
  const kept = new Uint16Array((old.length + 1) * width)
  const at = (i: number, j: number) => kept[i * width + j] ?? 0
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = now.length - 1; j >= 0; j--)
      kept[i * width + j] =
        old[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  const parts: Part[] = []
  let [i, j] = [0, 0]
  while (i < old.length && j < now.length) {
    const [was, is] = [old[i] ?? '', now[j] ?? '']
    if (was === is) {
      parts.push({ kind: 'same', text: was })
      i++
      j++
    } else if (at(i + 1, j) >= at(i, j + 1)) {
      parts.push(gone(was))
      i++
    } else {
      parts.push(fresh(is))
      j++
    }
  }
  return [...parts, ...old.slice(i).map(gone), ...now.slice(j).map(fresh)]
}

function joined(parts: readonly Part[]): Part[] {
  const runs: Part[] = []
  for (const { kind, text } of parts) {
    const last = runs.at(-1)
    if (last?.kind === kind) last.text += text
    else runs.push({ kind, text })
  }
  return runs
}

/** A line of a version: what it is about, what was chosen from a list, and what was written. */
interface Line {
  kind: IntakeChange['kind']
  key: string
  of: string
  side: IntakeChange['side']
  choice: string | null
  text: string
}

function linesOf({ texts, persons, outcomes, topics, themes }: IntakeContent): Line[] {
  const side = '' as const
  return [
    ...persons.map(({ id, name, function: job, ...person }) => ({
      ...{ kind: 'person' as const, key: id, of: name, side: person.side },
      ...{ choice: null, text: job },
    })),
    ...textSubjects.flatMap((subject) =>
      texts
        .filter((each) => each.subject === subject)
        .map((each) => ({
          ...{ kind: 'text' as const, key: `${subject} ${each.side}`, of: subject },
          ...{ side: each.side, choice: null, text: each.text },
        })),
    ),
    ...expectationSubjects.flatMap((subject) =>
      outcomes
        .filter((each) => each.subject === subject)
        .map(({ outcome, sentence }) => ({
          ...{ kind: 'outcome' as const, key: subject, of: subject, side },
          ...{ choice: outcome, text: sentence },
        })),
    ),
    ...topics.map(({ id, topic, degree, decidedBy }) => ({
      ...{ kind: 'topic' as const, key: id, of: topic, side, choice: degree, text: decidedBy },
    })),
    ...themes.map(({ theme, name, question }) => ({
      ...{ kind: 'theme' as const, key: theme, of: name ?? theme, side },
      ...{ choice: null, text: question },
    })),
  ]
}

/** What changed from one version to the next: only lines that differ, in the order of the page. */
export function changesBetween(before: IntakeContent, after: IntakeContent): IntakeChange[] {
  const [old, now] = [linesOf(before), linesOf(after)]
  const isSame = (a: Line, b: Line) => a.kind === b.kind && a.key === b.key
  const gone = old.filter((line) => !now.some((each) => isSame(each, line)))
  return [...now, ...gone].flatMap((line) => {
    const was = old.find((each) => isSame(each, line))
    const is = gone.includes(line) ? undefined : line
    const from = was?.choice ?? null
    const to = is?.choice ?? null
    const parts = difference(was?.text ?? '', is?.text ?? '')
    const isNew = was === undefined || is === undefined
    const hasChanged =
      isNew || from !== to || was.of !== is.of || parts.some(({ kind }) => kind !== 'same')
    return hasChanged ? [{ kind: line.kind, of: line.of, side: line.side, from, to, parts }] : []
  })
}

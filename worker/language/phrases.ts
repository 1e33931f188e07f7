import type { Span, Word } from './words'

interface Entry<Value> {
  words: readonly string[]
  value: Value
}

/** Phrases by their first word, the longest first. */
export type Phrases<Value> = ReadonlyMap<string, readonly Entry<Value>[]>

export interface Found<Value> extends Span {
  value: Value
}

/** Phrases of one or more words as they are compared, each with what it stands for. */
export function phrasesFrom<Value>(pairs: Iterable<readonly [string, Value]>): Phrases<Value> {
  const phrases = new Map<string, Entry<Value>[]>()
  for (const [phrase, value] of pairs) {
    const words = phrase.split(' ')
    const first = words[0] ?? ''
    const entries = phrases.get(first) ?? []
    entries.push({ words, value })
    phrases.set(first, entries)
  }
  for (const entries of phrases.values()) entries.sort((a, b) => b.words.length - a.words.length)
  return phrases
}

/**
 * A list as it is written in a rule file: one phrase a line, without a value. A word may have
 * alternatives: "vind|vindt je|u".
 */
export const listed = (lines: string): Phrases<true> =>
  phrasesFrom(
    linesOf(lines)
      .flatMap((line) => variantsOf(line))
      .map((line) => [line, true] as const),
  )

const variantsOf = (line: string): string[] =>
  line
    .split(' ')
    .reduce<string[]>(
      (starts, word) =>
        starts.flatMap((start) => word.split('|').map((each) => `${start} ${each}`.trim())),
      [''],
    )

export const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** Where the phrases stand among these words; of two that overlap the first, then the longest. */
export function findPhrases<Value>(
  words: readonly Word[],
  phrases: Phrases<Value>,
): Found<Value>[] {
  const found: Found<Value>[] = []
  for (let at = 0; at < words.length; at++) {
    const first = words[at]
    const entry = first && phrases.get(first.text)?.find((each) => startsAt(words, at, each.words))
    const last = entry && words[at + entry.words.length - 1]
    if (!entry || !last) continue
    found.push({ start: first.start, end: last.end, value: entry.value })
    at += entry.words.length - 1
  }
  return found
}

const startsAt = (words: readonly Word[], at: number, phrase: readonly string[]) =>
  phrase.every((word, index) => words[at + index]?.text === word)

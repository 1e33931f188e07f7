/** A text that a person sees, and where it stands among the messages. */
export type Message = [path: string, text: string]

/** Every text of some messages, those made by functions with a sample that reads as one word. */
export function textsOf(value: unknown, path = ''): Message[] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value === 'function') return textsOf(value('3', '3', '3', '3'), path)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, each]) =>
    textsOf(each, path ? `${path}.${name}` : name),
  )
}

/** Sentences of more than fifteen words, with where they stand. */
export function longSentences(texts: readonly Message[]): string[] {
  return texts.flatMap(([path, text]) =>
    text
      .split(/[.?:]\s+/)
      .filter((sentence) => sentence.split(/\s+/).length > 15)
      .map((sentence) => `${path}: ${sentence}`),
  )
}

/** Words of civil servants, and what never reaches a screen. */
export const official = /!|middels|inzake|dient te|omtrent|conform|reeds|tevens|tenant|huurder/i

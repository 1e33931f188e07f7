import type { Locale } from '../../http/schemas'
import { readPlainly } from '../../language/plain'
import { addDays, type IsoDate } from '../../time/date'

/** A question is answered within two weeks. */
const ANSWER_DAYS = 14

/** By which day a question is answered that is asked on this one. */
export function answerBy(askedOn: IsoDate): IsoDate {
  return addDays(askedOn, ANSWER_DAYS)
}

/** Whether an answer is late: the last day itself is in time. */
export function isLate(
  { state, answerBy: until }: { state: string; answerBy: IsoDate },
  today: IsoDate,
): boolean {
  return state === 'open' && until < today
}

/** The text in this language, or else in the other one. */
export function textFor<Text extends { locale: Locale }>(
  texts: readonly Text[],
  locale: Locale,
): Text | null {
  return texts.find((each) => each.locale === locale) ?? texts[0] ?? null
}

const fields = ['happens', 'why', 'asked', 'ideas'] as const
const SHOWN = 12
const LONGEST = 160

/** What may stop a reader of a story, with the words that it is about. */
export function adviceFor(text: Record<(typeof fields)[number], string>, locale: Locale) {
  return fields
    .flatMap((field) =>
      readPlainly(text[field], locale).remarks.map((remark) => ({
        field,
        code: remark.code,
        words: text[field].slice(remark.start, remark.end).slice(0, LONGEST),
        instead: 'instead' in remark ? [...remark.instead] : [],
      })),
    )
    .slice(0, SHOWN)
}

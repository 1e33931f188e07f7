import type { Locale } from '../../http/schemas'

/** What there is to say about a question: nothing, or why it is not open and how it could be. */
export type Judgement =
  | { isOpen: true }
  | {
      isOpen: false
      /** Parts of the question, by their place in it. */
      reasons: readonly { code: string; start: number; end: number }[]
      offer: string
    }

export type JudgeQuestion = (question: string, locale: Locale) => Judgement

/** Whether a question asks what people live through, rather than for a solution. Never refuses. */
export const judgeQuestion: JudgeQuestion = () => ({ isOpen: true })

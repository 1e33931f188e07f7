import type { Phrases } from './phrases'

/** What a question is about underneath, so that an open form can keep to it. */
export type Theme =
  | 'play'
  | 'meet'
  | 'traffic'
  | 'green'
  | 'safety'
  | 'news'
  | 'tidy'
  | 'care'
  | 'learn'
  | 'home'

/** The words of one language by which a question is judged. All are in lower case. */
export interface QuestionRules {
  /** Words that an open question begins with, after a preposition or a filler at most. */
  interrogatives: ReadonlySet<string>
  beforeInterrogative: ReadonlySet<string>
  /** Verbs that begin a question which yes or no answers. */
  openers: ReadonlySet<string>
  /** Verbs that begin an invitation to tell, and those that make one of "could you …". */
  invitations: ReadonlySet<string>
  /** Those that need a subject: "tell how", "tell about"; and those that stand by themselves. */
  telling: ReadonlySet<string>
  describing: ReadonlySet<string>
  aboutWord: string
  or: string
  and: string
  /** Words that ask for a choice when alternatives follow. */
  preference: Phrases<true>
  choosing: Phrases<true>
  leading: Phrases<true>
  /** Words at the very end that ask for agreement. */
  tags: Phrases<true>
  /** Words by which a second question goes on about the first. */
  backReferences: ReadonlySet<string>
  /** A thing or measure that could answer the question: a pattern for the end of a word. */
  solutions: readonly (readonly [RegExp, Theme])[]
  /** The same in more words than one. */
  solutionPhrases: Phrases<Theme>
  /** Asks what people think of something: what then follows an indefinite article is an answer. */
  opinions: Phrases<true>
  indefinite: ReadonlySet<string>
  /** Tells a plan, or asks where it must come. */
  proposing: Phrases<true>
  definite: ReadonlySet<string>
  prepositions: ReadonlySet<string>
  which: ReadonlySet<string>
  isAdjective: (word: string) => boolean
  /** Words of wanting, of making and of what there is now. */
  wishing: ReadonlySet<string>
  making: ReadonlySet<string>
  using: ReadonlySet<string>
  problems: readonly (readonly [RegExp, Theme | null])[]
  problemPhrases: Phrases<true>
  /** "Why", the words that then say that something lacks, and what takes that back. */
  why: string
  lacking: ReadonlySet<string>
  praising: ReadonlySet<string>
  /** Words that take the sting out of a problem when they stand beside it: "safe or unsafe". */
  positives: ReadonlySet<string>
  /** What may follow a noun, so that the noun phrase is known to end there. */
  afterNoun: ReadonlySet<string>
  /** Open questions to offer; `{je|u}` as in the messages. */
  offers: Record<Theme | 'general', string>
  /** Asks openly about a noun phrase that is put in place of `%`. */
  about: string
  formal: ReadonlySet<string>
}

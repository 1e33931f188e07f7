import type { Locale } from '../http/schemas'
import { passiveIn as englishIn } from './passive-en'
import { passiveIn as dutchIn } from './passive-nl'
import type { Sentence } from './sentences'
import type { Span } from './words'

/** Where a sentence is in the passive voice: from the auxiliary verb to the participle, or back. */
export function passivesIn(text: string, sentence: Sentence, locale: Locale): Span[] {
  return locale === 'nl' ? dutchIn(text, sentence.words) : englishIn(sentence.words)
}

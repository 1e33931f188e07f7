import type { Locale } from '../../http/schemas'
import { readPlainly } from '../../language/plain'
import { languageNames } from '../../messages/language-names'
import type { MessageStepAsked, MessageText, Plan } from './contract'

/** What of a message decides which step can be next. */
export interface StateOfMessage {
  state: 'to-write' | 'written' | 'checked' | 'sent'
  writtenBy: string | null
}

/**
 * Why a step cannot be taken; null: it can. A second reader may be asked and may check, none is needed
 * to send: advice never blocks.
 */
export function stepRefused(
  { state, writtenBy }: StateOfMessage,
  step: MessageStepAsked['step'],
  myId: string,
): 'message-state' | 'own-writing' | null {
  const isWritten = state === 'written' || state === 'checked'
  if (step === 'not-sent') return state === 'sent' ? null : 'message-state'
  if (!isWritten) return 'message-state'
  if (step === 'sent') return null
  if (state === 'checked') return 'message-state'
  return step === 'checked' && writtenBy === myId ? 'own-writing' : null
}

/** What the buddy costs belongs to the plan, and stays in the wijk where they live or work there. */
export function shareWith(
  share: Plan['share'],
  buddy: { costCents: number; isLocal: boolean } | undefined,
): Plan['share'] {
  const { costCents = 0, isLocal = false } = buddy ?? {}
  return {
    ...share,
    cost: share.cost + costCents,
    localCost: share.localCost + (isLocal ? costCents : 0),
  }
}

/**
 * People of an age, of a share in percent and a count by CBS, to ten: both are rounded before.
 */
export function peopleOf(population: number, percent: number): number {
  return Math.round((population * percent) / 1000) * 10
}

const SHOWN = 12
const LONGEST = 160

/** How a text reads, with the words that each remark is about; of other languages nothing is known. */
export function readingOf(
  text: string,
  language: string,
): Pick<MessageText, 'score' | 'level' | 'advice'> {
  const isRead = language === 'nl' || language === 'en'
  if (!isRead || text === '') return { score: null, level: null, advice: [] }
  const { score, level, remarks } = readPlainly(text, language)
  const advice = remarks.slice(0, SHOWN).map((remark) => ({
    code: remark.code,
    words: text.slice(remark.start, remark.end).slice(0, LONGEST),
    instead: 'instead' in remark ? [...remark.instead] : [],
  }))
  return { score, level, advice }
}

/** What a language is called in another one: 'Turks'. */
export function languageName(code: string, locale: Locale): string {
  const known = languageNames[locale][code]
  return known ?? new Intl.DisplayNames([locale], { type: 'language' }).of(code) ?? code
}

import type { TenantStore } from '../../../db/open'
import { deriveQuestionCode } from '../../auth/secrets'
import { type LetterWords, letterWords } from '../../messages/letters'
import { dateWords } from '../../messages/moments'
import type { Part } from '../../outbox/body'
import type { Composers, OwedLetter } from '../../outbox/letter'
import { dayBounds } from '../../time/amsterdam'
import { ANSWER_LETTER, RECEIPT_LETTER, TEAM_LETTER } from './ask-question'
import { findForLetter, findReceivers, type QuestionRow } from './queries'

export interface StoryLetterDeps {
  readonly store: TenantStore
  readonly secretKey: string
  /** Scheme and host of the pages, without a slash at the end. */
  readonly origin: string
}

interface About {
  row: QuestionRow
  project: string
  code: string
  /** By when it is answered, in words. */
  until: string
  question: LetterWords['question']
}

/** Who writes to whoever asked a question: that it arrived, and what the answer is. */
export function storyLetters({ store, secretKey, origin }: StoryLetterDeps): Composers {
  const about =
    (write: (about: About) => Written) =>
    async ({ subjectId }: OwedLetter, now: number) => {
      const { db, slug } = store
      const [row] = await findForLetter(db, subjectId)
      // Forgotten since.
      if (!row || row.email === '') return null
      const { projectName: project } = row
      const self = await store.self()
      const words = letterWords(row.locale, self.pronoun)
      const { mail, question } = words
      const code = await deriveQuestionCode(secretKey, slug, row.id)
      const until = dateWords(words.dates, dayBounds(row.answerBy)[0], Math.floor(now / 60))
      const { subject, body } = write({ row, project, code, until, question })
      const path = row.locale === 'nl' ? `${slug}/vraag` : `${slug}/en/vraag`
      const call = self.phoneHours
        ? mail.callHours(self.name, self.phone, self.phoneHours)
        : mail.call(self.name, self.phone)
      return [
        {
          recipientId: row.id,
          to: { address: row.email, ...(row.name && { name: row.name }) },
          ...(self.email ? { replyTo: { name: self.name, address: self.email } } : {}),
          locale: row.locale,
          subject,
          body: [
            ...(row.name ? [{ say: mail.greeting(row.name) }] : []),
            ...body,
            { act: question.act, href: `${origin}/${path}/${code}` },
            ...(self.phone ? [{ say: call }] : []),
          ],
        },
      ]
    }
  const toTeam = async ({ subjectId }: OwedLetter, now: number) => {
    const { db, slug } = store
    const [row] = await findForLetter(db, subjectId)
    // Answered since, by somebody who saw it.
    if (row?.state !== 'open') return null
    const receivers = await findReceivers(db, row, now)
    if (receivers.length === 0) return null
    const { pronoun } = await store.self()
    const { mail, question, dates } = letterWords('nl', pronoun)
    const until = dateWords(dates, dayBounds(row.answerBy)[0], Math.floor(now / 60))
    return receivers.map(({ id, name, email }) => ({
      recipientId: id,
      to: { address: email, ...(name && { name }) },
      locale: 'nl' as const,
      subject: question.teamSubject(row.projectName, until),
      body: [
        ...(name ? [{ say: mail.greeting(name) }] : []),
        { say: question.teamAsked },
        { said: row.text, lang: row.locale },
        { say: question.teamUntil(until) },
        {
          act: question.teamAct,
          href: `${origin}/${slug}/beheer/projecten/${row.projectId}/vragen`,
        },
      ],
    }))
  }
  return {
    [TEAM_LETTER]: toTeam,
    [RECEIPT_LETTER]: about(({ row, project, code, until, question }) => ({
      subject: question.receiptSubject(project, until),
      body: [
        { say: question.arrived(project) },
        { said: row.text, lang: row.locale },
        { say: question.until(until) },
        { say: question.code(code) },
        { say: question.noObjection },
      ],
    })),
    [ANSWER_LETTER]: about(({ row, project, question }) => ({
      subject:
        row.state === 'passed-on'
          ? question.passedSubject(project, row.passedOnTo)
          : question.answerSubject(project),
      body: [
        { say: question.asked },
        { said: row.text, lang: row.locale },
        {
          say: row.state === 'passed-on' ? question.passed(row.passedOnTo) : question.answer,
        },
        { said: row.answer, lang: row.locale },
      ],
    })),
  }
}

interface Written {
  subject: string
  body: readonly Part[]
}

import type { TenantStore } from '../../../db/open'
import { deriveAttendanceCode } from '../../auth/secrets'
import { letterWords } from '../../messages/letters'
import { spanWords } from '../../messages/moments'
import type { Part } from '../../outbox/body'
import type { Composers, Draft, OwedLetter } from '../../outbox/letter'
import { CHANGED_LETTER, type FoundGathering, gatheringFacts } from '../../projects/gatherings'
import { attendanceEvent, fileOf } from './calendar-file'
import { type AttendanceRow, loadForLetter } from './queries'
import { SIGNED_UP_LETTER } from './sign-up'

export interface GatheringLetterDeps {
  readonly store: TenantStore
  readonly secretKey: string
  /** Scheme and host of the pages, without a slash at the end. */
  readonly origin: string
  /** The address that letters come from. */
  readonly senderAddress: string
}

/** Who writes to whoever signed up: that it is noted, and what became of the gathering since. */
export function gatheringLetters(deps: GatheringLetterDeps): Composers {
  const { store, secretKey, origin } = deps
  const { db, slug } = store

  async function load({ subjectId: id, params }: OwedLetter, nowMin: number) {
    const of = { id, projectId: String(params.projectId), gatheringId: String(params.gatheringId) }
    const [[row], [gathering], [project]] = await loadForLetter(db, of)
    // Taken back, forgotten or over since.
    if (!row || row.email === '' || !gathering || !project) return null
    return gathering.endsMin <= nowMin ? null : { row, gathering, project: project.name }
  }

  /** The letter around what it says, with its event for a calendar. */
  async function letter(
    { row, gathering }: { row: AttendanceRow; gathering: FoundGathering },
    nowMin: number,
    subject: string,
    say: readonly Part[],
  ): Promise<Draft[]> {
    const self = await store.self()
    const words = letterWords(row.locale, self.pronoun)
    const { mail, dates, gathering: said } = words
    const code = await deriveAttendanceCode(secretKey, slug, row.id)
    const path = row.locale === 'nl' ? `${slug}/aanmelding` : `${slug}/en/aanmelding`
    const facts = gatheringFacts(gathering)
    const when = spanWords(dates, [gathering.startsMin, gathering.endsMin], nowMin)
    const organiser = { name: self.name, address: deps.senderAddress }
    const event = attendanceEvent(gathering, { id: row.id, organiser, writtenMin: nowMin })
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
          ...say,
          ...(gathering.isAnnounced
            ? [
                {
                  facts: [
                    [said.what, facts.name],
                    [said.when, when],
                    [said.where, facts.place],
                    [said.people, String(row.people)],
                  ] as const,
                },
                ...(facts.spot === 'lost' ? [{ say: said.lost }] : []),
                ...(facts.spot === 'asked' ? [{ say: said.asked }] : []),
              ]
            : []),
          { say: said.code(code) },
          { act: said.act, href: `${origin}/${path}/${code}` },
          ...(self.phone ? [{ say: call }] : []),
        ],
        attachments: [fileOf(event)],
      },
    ]
  }

  const wordsFor = async ({ locale }: AttendanceRow) =>
    letterWords(locale, (await store.self()).pronoun)

  return {
    [SIGNED_UP_LETTER]: async (owed, now) => {
      const nowMin = Math.floor(now / 60)
      const about = await load(owed, nowMin)
      if (!about?.gathering.isAnnounced) return null
      const { gathering: said, dates } = await wordsFor(about.row)
      const { startsMin, endsMin } = about.gathering
      const when = spanWords(dates, [startsMin, endsMin], nowMin)
      return letter(about, nowMin, said.subject(when), [{ say: said.noted(about.project) }])
    },
    [CHANGED_LETTER]: async (owed, now) => {
      const nowMin = Math.floor(now / 60)
      const about = await load(owed, nowMin)
      const isOn = owed.params.tells === 'on'
      // It was put back, or taken back, since.
      if (!about || about.gathering.isAnnounced !== isOn) return null
      const { gathering: said, dates } = await wordsFor(about.row)
      const { name, startsMin, endsMin } = about.gathering
      const when = spanWords(dates, [startsMin, endsMin], nowMin)
      return isOn
        ? letter(about, nowMin, said.changedSubject(when), [{ say: said.changed(name) }])
        : letter(about, nowMin, said.offSubject(when), [{ say: said.off(name, when) }])
    },
  }
}

import type { Locale } from '../http/schemas'
import { aroundMail as aroundEn } from './en/around-mail'
import { bookingMail as bookingEn } from './en/booking-mail'
import { dates as datesEn } from './en/dates'
import { gatheringMail as gatheringEn } from './en/gathering-mail'
import { hostMail as hostEn } from './en/host-mail'
import { intakeMail as intakeEn } from './en/intake-mail'
import { invitationMail as invitationEn } from './en/invitation-mail'
import { mail as mailEn } from './en/mail'
import { questionMail as questionEn } from './en/question-mail'
import { retentionMail as retentionEn } from './en/retention-mail'
import { staffMail as staffEn } from './en/staff-mail'
import { aroundMail as aroundNl } from './nl/around-mail'
import { bookingMail as bookingNl } from './nl/booking-mail'
import { dates as datesNl } from './nl/dates'
import { gatheringMail as gatheringNl } from './nl/gathering-mail'
import { hostMail as hostNl } from './nl/host-mail'
import { intakeMail as intakeNl } from './nl/intake-mail'
import { invitationMail as invitationNl } from './nl/invitation-mail'
import { mail as mailNl, type Pronoun } from './nl/mail'
import { questionMail as questionNl } from './nl/question-mail'
import { retentionMail as retentionNl } from './nl/retention-mail'
import { staffMail as staffNl } from './nl/staff-mail'

const sets = {
  nl: {
    ...{ mail: mailNl, booking: bookingNl, host: hostNl, invitation: invitationNl },
    ...{ staff: staffNl, retention: retentionNl, intake: intakeNl, dates: datesNl },
    ...{ question: questionNl, around: aroundNl, gathering: gatheringNl },
  },
  en: {
    ...{ mail: mailEn, booking: bookingEn, host: hostEn, invitation: invitationEn },
    ...{ staff: staffEn, retention: retentionEn, intake: intakeEn, dates: datesEn },
    ...{ question: questionEn, around: aroundEn, gathering: gatheringEn },
  },
}

export type LetterWords = ReturnType<typeof letterWords>

/** All words of letters, in a person's language and as their organisation addresses people. */
export function letterWords(locale: Locale, pronoun: Pronoun) {
  const { mail, booking, host, invitation, staff, retention, intake, question, around, gathering } =
    sets[locale]
  const { dates } = sets[locale]
  return {
    mail: mail(pronoun),
    booking: booking(pronoun),
    host: host(pronoun),
    invitation: invitation(pronoun),
    staff,
    retention: retention(pronoun),
    intake: intake(pronoun),
    question: question(pronoun),
    around: around(pronoun),
    gathering: gathering(pronoun),
    dates,
  }
}

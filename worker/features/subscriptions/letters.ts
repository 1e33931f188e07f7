import type { Directory } from '../../../db/open'
import { letterWords } from '../../messages/letters'
import { dateWords } from '../../messages/moments'
import type { Composers, Draft, OwedLetter } from '../../outbox/letter'
import { findTrial } from './queries'

export interface SubscriptionLetterDeps {
  readonly directory: Directory
  /** Scheme and host of the pages, without a slash at the end. */
  readonly origin: string
}

/** Who writes the letters about a trial. The subject of both kinds is the sign-up. */
export function subscriptionLetters({ directory, origin }: SubscriptionLetterDeps): Composers {
  const write = async (
    { subjectId }: OwedLetter,
    now: number,
    isOver: boolean,
  ): Promise<Draft[] | null> => {
    const [trial] = await findTrial(directory.db, subjectId)
    if (!trial?.trialEndsAt || trial.trialEndsAt <= now !== isOver) return null
    const { mail, dates } = letterWords(trial.locale, 'je')
    const day = dateWords(dates, Math.floor(trial.trialEndsAt / 60), Math.floor(now / 60))
    const english = trial.locale === 'en' ? '/en' : ''
    const href = `${origin}/${trial.slug}${english}/beheer/organisatie/abonnement`
    return [
      {
        recipientId: subjectId,
        to: { address: trial.email },
        locale: trial.locale,
        subject: isOver ? mail.trialOverSubject(trial.name) : mail.trialEndingSubject(day),
        body: [
          { say: mail.greeting(trial.contactName) },
          { say: isOver ? mail.trialOverIntro(day) : mail.trialEndingIntro(trial.name, day) },
          { say: mail.trialStays },
          { act: mail.trialAct, href },
          { say: mail.signUpWhy },
        ],
      },
    ]
  }
  return {
    'trial-ending': (owed, now) => write(owed, now, false),
    'trial-over': (owed, now) => write(owed, now, true),
  }
}

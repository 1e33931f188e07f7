import { promiseSubjects } from '../../projects/promise'

/**
 * What is talked about at the start of a project: closed lists, with words in
 * `web/messages/<locale>/intake.ts`. The order is that of the page and of a fixed version.
 */

/** As in the database; a test compares them. */
export const sides = ['commissioner', 'contractor'] as const
export const degrees = ['know', 'think-along', 'do-along', 'decide-along'] as const
export const outcomes = ['agree', 'settled', 'open'] as const

/** Written together, while it is said. The last four of these are about urgency. */
export const conversationSubjects = [
  'situation',
  'size',
  'features',
  'tried',
  'worries',
  'promises',
  'urgency-now',
  'urgency-nothing',
  'urgency-own',
  'urgency-mandate',
] as const

/** Written by each side apart, and laid side by side after that. */
export const expectationSubjects = [
  'in-a-year',
  'residents-role',
  'commissioner-role',
  'pace',
  'money-hours',
  'decisions',
  'bad-news',
  'afterwards',
] as const

export const textSubjects = [
  ...conversationSubjects,
  ...expectationSubjects,
  ...promiseSubjects,
] as const
export type TextSubject = (typeof textSubjects)[number]
export type ExpectationSubject = (typeof expectationSubjects)[number]

/** Whether each side writes about this apart. */
export function isExpectation(subject: string): subject is ExpectationSubject {
  return expectationSubjects.some((each) => each === subject)
}

export function isSubject(subject: string): subject is TextSubject {
  return textSubjects.some((each) => each === subject)
}

/** Where a subject stands among all of them, for one order everywhere. */
export function orderOf(subject: string): number {
  const order: readonly string[] = textSubjects
  return order.indexOf(subject)
}

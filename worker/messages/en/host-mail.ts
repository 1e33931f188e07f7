import type { HostMailWords } from '../nl/host-mail'

export function hostMail(): HostMailWords {
  return {
    requestedSubject: (space, when) => `New request: ${space}, ${when}`,
    requestedIntro: (space, place) => `Somebody asks for ${space} in ${place}. Do you approve?`,
    requestedAct: 'Answer the request',
    bookedSubject: (space, when) => `New booking: ${space}, ${when}`,
    bookedIntro: (space, place) => `${space} in ${place} is booked. You need not approve anything.`,
    cancelledSubject: (space, when) => `Cancelled: ${space}, ${when}`,
    cancelledIntro: (space, place) =>
      `A booking of ${space} in ${place} is cancelled. The time is free again.`,
    withdrawnSubject: (space, when) => `Request taken back: ${space}, ${when}`,
    withdrawnIntro: (space, place) =>
      `The request for ${space} in ${place} is taken back. You need not do anything.`,
    movedSubject: (space, when) => `Moved: ${space}, ${when}`,
    movedIntro: (space, place) => `A booking of ${space} in ${place} has another time.`,
    movedFrom: (when) => `It used to be: ${when}.`,
    see: 'See the booking',

    who: 'Who',
    phone: 'Phone',
    what: 'What',
    note: 'There is a remark. You find it with the booking on the pages for hosts.',
    reason: 'This is the reason:',
    dayEmpty: 'There is nothing else in this room that day.',
    day: 'This is also in this room that day:',
    dayLine: (hours, what) => `${hours}: ${what}, confirmed`,
    dayRequest: (hours, what) => `${hours}: ${what}, asked for`,
    competing: (count) =>
      count === 1
        ? 'Please note: 1 other request wants the same time.'
        : `Please note: ${count} other requests want the same time.`,
    taken: 'Please note: this time has been taken meanwhile.',
    why: (place) => `You get this mail because you are a host of ${place}.`,
    whyAdmin: (place) => `You get this mail because ${place} has no host yet.`,
    gatherings: {
      meeting: 'meeting',
      course: 'course',
      party: 'party',
      sport: 'sport',
      other: 'something else',
    },
  }
}

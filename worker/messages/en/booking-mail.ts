import type { BookingMailWords } from '../nl/booking-mail'

export function bookingMail(): BookingMailWords {
  return {
    confirmedSubject: (when) => `Your booking is confirmed: ${when}`,
    confirmedIntro: (space, place) => `You have booked ${space} in ${place}.`,
    requestedSubject: (when) => `We have your request: ${when}`,
    requestedIntro: (space, place) =>
      `You have asked for ${space} in ${place}. The room is not yours yet.`,
    requestedNext: 'A host looks at your request. Then you get a mail.',
    refusedSubject: (when) => `Your request is turned down: ${when}`,
    refusedIntro: (space, place) =>
      `You asked for ${space} in ${place}. Sorry, that is not possible.`,
    refusedLost: 'The room went to somebody else at that time.',
    cancelledSubject: (when) => `Your booking is cancelled: ${when}`,
    cancelledByYou: (space, place) =>
      `You have cancelled ${space} in ${place}. You need not do anything else.`,
    cancelledByHost: (space, place) =>
      `The host has cancelled your booking of ${space} in ${place}.`,
    withdrawnSubject: (when) => `Your request is taken back: ${when}`,
    withdrawnIntro: (space, place) =>
      `You have taken back your request for ${space} in ${place}. You need not do anything else.`,
    movedSubject: (when) => `Your booking has moved: ${when}`,
    movedRequestSubject: (when) => `Your request has moved: ${when}`,
    movedIntro: (space, place) => `This is the new time of ${space} in ${place}.`,
    movedFrom: (when) => `It used to be: ${when}.`,
    reminderSubject: (when) => `Remember your booking: ${when}`,
    reminderIntro: (space, place) => `Soon you use ${space} in ${place}.`,
    reminderCancel: 'Can you not come? Then cancel, so that somebody else can use the room.',
    expiredSubject: (when) => `Your request is closed: ${when}`,
    expiredIntro: (space, place) => `You asked for ${space} in ${place}. Nobody answered in time.`,
    expiredNext: 'We are sorry. Your request is closed now.',

    reason: 'This is the reason:',
    alternatives: 'These times are still free:',
    otherMoment: 'Choose another time',
    manage: 'See, change or cancel your booking',
    manageRequest: 'See your request or take it back',
    managePrivate: 'The link is for your own booking only. Do not send it on.',
    changeUntil: (when) => `You can change or cancel until ${when}.`,
    withdrawable: 'As long as nobody has decided, you can always withdraw it.',
    changeByPhone: 'You can now change or cancel by phone only.',
    calendarFile: 'With this mail comes a file for your calendar.',
    why: (organisation) => `You get this mail because you booked a room at ${organisation}.`,
    whyRequest: (organisation) =>
      `You get this mail because you asked for a room at ${organisation}.`,

    when: 'When',
    where: 'Where',
    space: 'Room',
    people: 'Number of people',
    price: 'Price',
    free: 'free',
    deposit: 'Deposit',
    payment: 'Paying',
    payments: {
      none: 'not needed',
      cash: 'in cash, to the host',
      pin: 'by card, to the host',
      invoice: 'with an invoice that you get later',
    },
    paid: 'paid already',
    euro: (cents) => `€${(cents / 100).toFixed(2)}`,
    entries: {
      host: 'How to get in: a host opens the door.',
      key: 'How to get in: you fetch the key first.',
      code: 'How to get in: the door opens with a code.',
      open: 'How to get in: the door is open.',
    },
  }
}

import { account } from './nl/account'
import { booking } from './nl/booking'
import { home } from './nl/home'
import { place } from './nl/place'
import { site } from './nl/site'
import { time } from './nl/time'

/**
 * All Dutch words a person sees, by noun. The other languages have this type. `{je|u}` marks where
 * the organisation's way of addressing people matters (`web/words/address.ts`).
 */
export const messages = { account, booking, home, place, site, time }

export type Messages = typeof messages
